using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Two claims whose answers disagree, as the gates see them.</summary>
/// <param name="A">A claim.</param>
/// <param name="PublishedA">When its article was published.</param>
/// <param name="B">Another.</param>
/// <param name="PublishedB">When its article was published.</param>
/// <param name="Levels">How they compare.</param>
/// <param name="LogOdds">How likely both answer one question.</param>
internal readonly record struct Disagreement(
    ClaimFrame A, PublicationTime? PublishedA, ClaimFrame B, PublicationTime? PublishedB, PairLevels Levels, double LogOdds)
{
    /// <summary>Whether both have one predicate, in the same or in like words.</summary>
    public bool SamePredicate => (PredicateLevel)Levels.Of(Comparison.Predicate) is PredicateLevel.Synonym or PredicateLevel.Family or PredicateLevel.Same;

    /// <summary>Whether both speak of one thing: noun, or its synonym.</summary>
    public bool SameNoun => Levels.Of(Comparison.Noun) >= (int)NounLevel.Related;

    /// <summary>Whether the subjects share a name or a head.</summary>
    public bool SameSubject => Levels.Of(Comparison.Subject) == (int)SetLevel.Shared;

    /// <summary>Whether several reports give the one figure, none but this the other, and enough else is shared.</summary>
    public bool StandsAgainstOthers => ScopeRule.StandsAgainstOthers(Levels, LogOdds);

    /// <summary>Whether each is told on the word of another.</summary>
    public bool AreTwoSpeakers => A.Circumstances.IsOfAnotherSpeaker(B.Circumstances);

    /// <summary>Whether so much is shared that both answer one question five times in six, whatever is not known.</summary>
    public bool IsLikely => LogOdds >= Likely;

    /// <summary>How long lies between both publications; none where one is unknown.</summary>
    public TimeSpan PublishedApart => PublishedA is { } first && PublishedB is { } second ? (first.Moment - second.Moment).Duration() : TimeSpan.Zero;

    /// <summary>Whether the predicate moves a figure, so that dates beside it are the period that the figure is about.</summary>
    public bool MovesFigure => A.Slot.Predicate is { } predicate && MeasureVerbs.MovesItsSubject(predicate);

    /// <summary>Whether both are told of one deed, in the same or in other words.</summary>
    public bool SameDeed => Levels.Of(Comparison.Deed) == (int)DeedLevel.Same;

    /// <summary>Whether both are likely told of one deed: something that one names has no like in the other.</summary>
    public bool LikelyDeed => Levels.Of(Comparison.Deed) >= (int)DeedLevel.Likely;

    /// <summary>Whether both are told of such a deed, but of others or to others.</summary>
    public bool OtherDeed => Levels.Of(Comparison.Deed) == (int)DeedLevel.Other;

    /// <summary>Whether the role, or the deed, is the only one of its sort in each of both articles.</summary>
    public bool OnceInBoth => Levels.Of(Comparison.Uniqueness) == (int)UniquenessLevel.RoleOnceInBoth;

    /// <summary>The same of one of both articles at least.</summary>
    public bool OnceInOne => Levels.Of(Comparison.Uniqueness) >= (int)UniquenessLevel.RoleOnceInOne;

    /// <summary>Whether the clauses share a name.</summary>
    public bool SharesName => Levels.Of(Comparison.Names) == (int)SetLevel.Shared;

    private const double Likely = 1.6;

    /// <summary>Rarity up to which a word of a name tells nothing of what is named: "bar", "hospital".</summary>
    private const float Usual = 3;

    /// <summary>Whether the clauses share a word of a name that few texts hold.</summary>
    public bool SharesRareName
    {
        get
        {
            var other = B.Slot.Names;
            return Array.Exists(A.Slot.Names, n => LemmaRarity.Default.Of(n) > Usual && Array.BinarySearch(other, n) >= 0);
        }
    }

    /// <summary>Whether a third or more of the words between the answer and its predicate are shared, by rarity.</summary>
    public bool SharesCore => Levels.Of(Comparison.Core) >= 3;

    /// <summary>Whether a third or more of the words of the clauses are shared, by rarity.</summary>
    public bool SharesClause => Levels.Of(Comparison.Clause) >= 3;
}
