using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Matching.Questions;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Figures: a role or a noun that each article uses once, the same statement in nearly the same words, or a
/// slip of the pen. Figures that differ by more than a factor of two answer one question only where predicate and noun are the same, or where two named sources are at odds.</summary>
internal sealed class FigureGate : IDisagreementGate
{
    private const double SlipOfThePen = 4;
    private const double SameStatement = 1;
    private const double OnlyNamedDeed = 3;
    private const double Dispute = 5;
    private const double OnlyOneOfTheEvent = 3;
    private const double OnlyOneOfItsSort = 2;
    private const double OnlyOneOnOneSide = 1;
    private const int Few = 10;

    /// <summary>Rarity of a noun that stands in fewer than one text in fifty.</summary>
    private const float Rare = 4;

    /// <summary>How far two counts of victims lie apart at most where neither name nor place is shared: of one beat there is news every week.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>How far two counts of things of which nothing is said that a role would name lie apart at most: later the next batch of them is counted.</summary>
    private static readonly TimeSpan FourDays = TimeSpan.FromDays(4);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        var slip = (Slip)pair.Levels.Of(Comparison.Slip);
        if (slip == Slip.Digits || (slip == Slip.Unit && (pair.SharesCore || pair.Levels.Of(Comparison.Uniqueness) >= (int)UniquenessLevel.RoleOnceInOne)))
        {
            return SlipOfThePen;
        }

        if (slip == Slip.Reversed && ((SlotLevel)pair.Levels.Of(Comparison.Slot) >= SlotLevel.NounOnce || SharesWords(pair)))
        {
            return OnlyOneOfItsSort;
        }

        if (pair.A.Kind == ClaimKind.Duration && ((pair.OtherDeed && pair.Levels.Of(Comparison.Names) == (int)SetLevel.Other) || GrewMeanwhile(pair)))
        {
            return null;
        }

        if (IsLengthOfOneDeed(pair))
        {
            return pair.OnceInBoth && (pair.A.Slot.Deed!.IsThing || pair.B.Slot.Deed!.IsThing) ? OnlyNamedDeed : OnlyOneOfItsSort;
        }

        if (IsTheOneFigure(pair))
        {
            return pair.A.Slot.Trend == RoleTrend.Rising || pair.Levels.Of(Comparison.Role) != (int)RoleLevel.Same ? OnlyOneOfItsSort
                : AreTwoSpeakers(pair) ? Dispute : OnlyOneOfTheEvent;
        }

        if (pair.StandsAgainstOthers)
        {
            return OnlyOneOfItsSort;
        }

        var far = pair.Levels.Of(Comparison.Closeness) < (int)FigureLevel.WithinTwo;
        if ((far && slip is Slip.None && !(pair.SamePredicate && pair.SameNoun && pair.A.Kind != ClaimKind.Percent) && !IsDispute(pair))
            || (pair.A.Slot.Statistic is Statistic.Change && !pair.SameNoun && !pair.SamePredicate)
            || (pair.A.Slot.Statistic is Statistic.Share && !pair.SameNoun && !pair.SameSubject))
        {
            return null;
        }

        if (slip is Slip.None or Slip.Teens && (IsAnyonesNumber(pair) || IsOfNothing(pair)))
        {
            return null;
        }

        if (pair.A.Slot.Trend == RoleTrend.Rising && pair.PublishedApart > OneWeek && !pair.SharesRareName
            && (PlaceLevel)pair.Levels.Of(Comparison.Place) is not (PlaceLevel.Same or PlaceLevel.Within) && slip == Slip.None)
        {
            return null;
        }

        if (IsSameStatement(pair))
        {
            return SameStatement;
        }

        if ((IsDimension(pair.A.Kind) || pair.Levels.Of(Comparison.Role) == (int)RoleLevel.SameByNearness) && slip == Slip.None && !SharesTheThing(pair))
        {
            return null;
        }

        return (SlotLevel)pair.Levels.Of(Comparison.Slot) switch
        {
            SlotLevel.RoleOnce => OnlyOneOfItsSort,
            SlotLevel.RoleOnceInOne => OnlyOneOnOneSide,
            SlotLevel.Role => 0,
            SlotLevel.NounOnce or SlotLevel.Noun when pair.PublishedApart > FourDays => null,
            SlotLevel.NounOnce => pair.SharesCore || pair.SharesClause || pair.SamePredicate || pair.SharesName || IsOfRareThing(pair) ? OnlyOneOnOneSide : null,
            SlotLevel.Noun => pair.SharesCore && pair.SamePredicate && pair.SharesName ? 0 : null,
            _ => null,
        };
    }

    /// <summary>Whether clause and sentence are much the same, or the clauses of two changes, or the sentences of two counts of persons.</summary>
    private static bool SharesWords(in Disagreement pair)
    {
        var sentence = pair.Levels.Of(Comparison.Sentence) >= 3;
        return (pair.SharesClause && ((pair.SharesCore && sentence) || pair.A.Slot.Statistic == Statistic.Change))
            || (sentence && pair.Levels.Of(Comparison.Noun) >= (int)NounLevel.BothPersons);
    }

    /// <summary>Whether an event has one such figure, each article gives it once, or gives that of each of two sides, and both were published within one week:
    /// however far apart, they are of it.</summary>
    private static bool IsTheOneFigure(in Disagreement pair) => pair.A.Slot.RoleIsOnce
        && ((SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce
            || ((SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnceInOne && AreTwoSpeakers(pair)))
        && pair.Levels.Of(Comparison.Closeness) >= (int)FigureLevel.WithinTen
        && pair.Levels.Of(Comparison.Ground) == (int)GroundLevel.Names && pair.PublishedApart <= OneWeek
        && (pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same || (SetLevel)pair.Levels.Of(Comparison.Names) is SetLevel.None or SetLevel.Shared);

    /// <summary>Two lengths of time of one deed ("a siege of 41 days", "besieged for 14 weeks").</summary>
    private static bool IsLengthOfOneDeed(in Disagreement pair) => pair.A.Kind == ClaimKind.Duration && (pair.SameDeed || (pair.LikelyDeed && pair.OnceInBoth))
        && pair.Levels.Of(Comparison.Closeness) >= (int)(pair.A.Slot.Deed!.IsThing || pair.B.Slot.Deed!.IsThing ? FigureLevel.WithinTen : FigureLevel.WithinTwo);

    /// <summary>Whether a length of time may have grown from one report to the other, as a search that goes on does.</summary>
    private static bool GrewMeanwhile(in Disagreement pair)
    {
        var (first, second) = (LengthOf.Seconds(pair.A), LengthOf.Seconds(pair.B));
        return first is { } one && second is { } two && pair.PublishedA is { } a && pair.PublishedB is { } b && one < two == a.Moment < b.Moment
            && (decimal)pair.PublishedApart.TotalSeconds is var apart && apart * 2 >= Math.Abs(one - two) && apart <= Math.Abs(one - two) * 4;
    }

    /// <summary>The same said of the same in nearly the same words; "80 cats" beside "120 dogs" is not of the same.</summary>
    private static bool IsSameStatement(in Disagreement pair) => pair.SamePredicate && pair.SharesClause
        && (pair.A.Kind != ClaimKind.Count || pair.Levels.Of(Comparison.Noun) != (int)NounLevel.Other)
        && (pair.SharesName || (pair.SharesCore && pair.Levels.Of(Comparison.Noun) >= (int)NounLevel.BothPersons && pair.Levels.Of(Comparison.Slot) != (int)SlotLevel.Noun));

    /// <summary>A few people of whom nothing is said that a role would name: texts count now these, now those of their persons.</summary>
    private static bool IsAnyonesNumber(in Disagreement pair) =>
        pair.A.Kind is ClaimKind.Count or ClaimKind.Number && (pair.A.Slot.Role is null || pair.B.Slot.Role is null)
        && IsFew(pair.A) && IsFew(pair.B) && (Anybody.Is(pair.A.Slot.Noun) || Anybody.Is(pair.B.Slot.Noun));

    private static bool IsFew(ClaimFrame claim) => claim.Answer.Value < Few;

    /// <summary>A score, a length of time or a measure with nothing to tell whose it is.</summary>
    private static bool IsOfNothing(in Disagreement pair) => pair.A.Kind switch
    {
        ClaimKind.Score => pair.A.Slot.Role is null || pair.B.Slot.Role is null,
        ClaimKind.Duration => !pair.SharesCore && !pair.SharesClause && !pair.SamePredicate && !IsOnlyOneOfItsSentence(pair),
        ClaimKind.Money => pair.Levels.Of(Comparison.Subject) == (int)SetLevel.Other && !pair.SharesName,
        ClaimKind.Measure => (pair.A.Slot.Role is null || pair.B.Slot.Role is null) && !pair.SamePredicate && !pair.SharesName,
        _ => false,
    };

    private static bool IsDimension(ClaimKind kind) =>
        kind is ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Temperature or ClaimKind.Percent or ClaimKind.Money;

    /// <summary>Whether both name the thing: how long, how dear or how wide is asked of many things, and the role tells only what is asked.</summary>
    private static bool SharesTheThing(in Disagreement pair) =>
        pair.SameNoun || pair.SameSubject || pair.SharesCore || pair.SharesClause || pair.SharesName || pair.SamePredicate || IsOnlyOneOfItsSentence(pair);

    /// <summary>Whether both give the one length of time of their articles, in sentences that share much ("the study lasted …", "the study, which ran …").</summary>
    private static bool IsOnlyOneOfItsSentence(in Disagreement pair) => pair.A.Kind == ClaimKind.Duration
        && (SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce && pair.Levels.Of(Comparison.Sentence) >= 3;

    /// <summary>Whether few reports speak of such a thing, and neither names whose it is: two that count it once each mean the same.</summary>
    private static bool IsOfRareThing(in Disagreement pair) => pair.Levels.Of(Comparison.Names) == (int)SetLevel.None
        && (IsRare(pair.A.Slot.Noun!) || IsRare(pair.B.Slot.Noun!));

    private static bool IsRare(string noun) => LemmaRarity.Default.Of(TermHash.Of(noun)) >= Rare;

    private static bool IsDispute(in Disagreement pair) => (SlotLevel)pair.Levels.Of(Comparison.Slot) >= SlotLevel.Role && AreTwoSpeakers(pair);

    private static bool AreTwoSpeakers(in Disagreement pair) => pair.A.Circumstances.IsOfAnotherSpeaker(pair.B.Circumstances);
}
