using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>Says in words why two claims are taken to answer one question.</summary>
internal static class SharedGround
{
    /// <summary>What both share, in one line; empty where nothing can be named.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">How they compare.</param>
    public static string Of(ClaimFrame a, ClaimFrame b, PairLevels levels) => string.Join("; ", Ways(a, b, levels));

    /// <summary>The ways in which two claims show that they answer one question, in words.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">How they compare.</param>
    public static IEnumerable<string> Ways(ClaimFrame a, ClaimFrame b, PairLevels levels)
    {
        if (a.Answer.Fact is { Whom: { } one } && b.Answer.Fact is { Whom: { } other })
        {
            yield return one.Words == other.Words ? "same person: " + one.Words : $"one person: {one.Words}, {other.Words}";
        }

        if (a.Slot.Role is { } role && role == b.Slot.Role)
        {
            yield return "same matter: " + role;
        }

        if (levels.Of(Comparison.Noun) >= (int)NounLevel.Related)
        {
            yield return a.Slot.Noun == b.Slot.Noun ? "same thing: " + a.Slot.Noun : $"like things: {a.Slot.Noun}, {b.Slot.Noun}";
        }

        if ((PredicateLevel)levels.Of(Comparison.Predicate) is PredicateLevel.Same or PredicateLevel.Family or PredicateLevel.Synonym)
        {
            yield return a.Slot.Predicate == b.Slot.Predicate ? "same word: " + a.Slot.Predicate : $"like words: {a.Slot.Predicate}, {b.Slot.Predicate}";
        }

        if ((UniquenessLevel)levels.Of(Comparison.Uniqueness) is UniquenessLevel.RoleOnceInBoth or UniquenessLevel.NounOnceInBoth)
        {
            yield return "each article answers it once";
        }

        if (levels.Of(Comparison.Standing) == (int)StandingLevel.AgainstOthers)
        {
            yield return "several reports give the one figure, and the report that lacks it gives only the other of that sort and size";
        }

        if (PersonIn(levels) is { } person)
        {
            yield return person;
        }

        if ((MomentLevel)levels.Of(Comparison.Moment) is not MomentLevel.Unknown and var moment)
        {
            yield return moment == MomentLevel.Same ? $"one moment of the incident, told once in each: {MomentName(a)}" : "the call for help is told for an hour before what it reported";
        }

        if (SlipIn(levels) is { } slip)
        {
            yield return slip;
        }
    }

    private static string? PersonIn(in PairLevels levels) => (PersonLevel)levels.Of(Comparison.Person) switch
    {
        PersonLevel.Name => "one person by name",
        PersonLevel.Surname => "one person by surname, which nobody else bears",
        PersonLevel.Companion => "the person told beside has one age in both",
        PersonLevel.OnlyOne => "each report tells of one such person whose age the other lacks",
        _ => null,
    };

    private static string MomentName(ClaimFrame claim) => claim.Slot.Moment.ToString().ToLowerInvariant();

    private static string? SlipIn(in PairLevels levels) => (Slip)levels.Of(Comparison.Slip) switch
    {
        Slip.Digits or Slip.Reversed => "the figures differ by digits that are exchanged",
        Slip.Teens => "the figures sound alike",
        Slip.Unit => "the same number stands with another unit",
        Slip.Magnitude => "the figures differ by a power of ten",
        _ => null,
    };
}
