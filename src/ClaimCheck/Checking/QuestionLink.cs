using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Checking;

/// <summary>Tells which pairs may pull two claims into one cluster: unlike answers only where the judge holds that both can answer one question, or where
/// what is asked is told in like words; small numbers of unlike things not even where they are the same.</summary>
internal static class QuestionLink
{
    /// <summary>Numbers below this agree by chance.</summary>
    private const int Few = 20;

    /// <summary>Level of shared words: some.</summary>
    private const int Some = 2;

    /// <summary>Level of shared words: a third or more.</summary>
    private const int Much = 3;

    /// <summary>Whether the pair may link.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">How they compare.</param>
    /// <param name="judge">Gives the verdict on the pair; called only where it decides.</param>
    public static bool Holds(ClaimFrame a, ClaimFrame b, in PairLevels levels, Func<Verdict> judge) => PairGate.Disagree(levels)
        ? SharesWhatIsAsked(a.Kind, levels) || judge() is not (Verdict.Unrelated or Verdict.DifferentRole)
        : IsToldAlike(levels) || !AgreesByChance(a, b);

    /// <summary>Whether like answers say little: small numbers.</summary>
    private static bool AgreesByChance(ClaimFrame a, ClaimFrame b) =>
        a.Kind is ClaimKind.Count or ClaimKind.Number && Math.Min(a.Answer.Value ?? 0, b.Answer.Value ?? 0) < Few;

    private static bool SharesWhatIsAsked(ClaimKind kind, in PairLevels levels) => kind switch
    {
        ClaimKind.Polarity => false,
        ClaimKind.Name or ClaimKind.Place or ClaimKind.Age or ClaimKind.Cause => levels.Of(Comparison.Sentence) >= Some,
        ClaimKind.Count or ClaimKind.Number => (NounLevel)levels.Of(Comparison.Noun) != NounLevel.Other || IsToldAlike(levels),
        ClaimKind.Date or ClaimKind.Time => Ways(levels) >= 2,
        _ => true,
    };

    /// <summary>Whether both have one role, noun or predicate, or many words in common.</summary>
    private static bool IsToldAlike(in PairLevels levels) => Ways(levels) > 0;

    /// <summary>How many of role, noun, predicate and words speak for one question.</summary>
    private static int Ways(in PairLevels levels) => One((RoleLevel)levels.Of(Comparison.Role) is RoleLevel.Same or RoleLevel.SameByNearness)
        + One((NounLevel)levels.Of(Comparison.Noun) >= NounLevel.Related && (ModifierLevel)levels.Of(Comparison.Modifiers) != ModifierLevel.Other)
        + One((PredicateLevel)levels.Of(Comparison.Predicate) is PredicateLevel.Synonym or PredicateLevel.Family or PredicateLevel.Same)
        + One(levels.Of(Comparison.Sentence) >= Some) + One(levels.Of(Comparison.Core) >= Much) + One(levels.Of(Comparison.Clause) >= Much);

    private static int One(bool holds) => holds ? 1 : 0;
}
