using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Clock times of one day: of the same happening, not many hours apart; that it "happened" does not tell one happening from another.</summary>
internal static class ClockGate
{
    private const double OtherHour = 3;
    private const double OnlyOneOfItsDay = 2;

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);
    private static readonly FrozenDictionary<string, string> Occurring = CueTable.Read("occurring.tsv");
    private static readonly TimeSpan NearHours = TimeSpan.FromHours(3);
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <summary>Two clock times of one day: with the same minutes past another hour, or the only ones of that day in both articles.</summary>
    public static double? Bonus(in Disagreement pair, TimeInterval first, TimeInterval second)
    {
        var shares = pair.LikelyDeed || pair.SameNoun || pair.SameSubject || pair.SharesCore || (pair.SamePredicate && (pair.SharesName || !IsOccurring(pair.A)));
        var apart = (first.Start - second.Start).Duration();
        var others = TellsOfOthers(pair);
        if (!shares || AreOfTwoWitnesses(pair) || (others && !pair.SameDeed) || (pair.PublishedApart > OneDay && !pair.SharesName && !pair.SameSubject && !pair.LikelyDeed) || (apart == HalfDay && !(ClockWindow.SaysHalf(pair.A) && ClockWindow.SaysHalf(pair.B))) || pair.PublishedApart > (pair.LikelyDeed && pair.OnceInBoth ? DateGate.OneStory : DateGate.Near) || (apart > NearHours && apart != HalfDay))
        {
            return null;
        }

        if (first.Start.Minute == second.Start.Minute && first.Start.Minute != 0 && first.Start.Hour != second.Start.Hour)
        {
            return OtherHour;
        }

        return pair.OnceInBoth && (pair.SamePredicate || pair.LikelyDeed) ? OnlyOneOfItsDay
            : pair.SameDeed || pair.SamePredicate || (pair.SameSubject && pair.SharesCore) ? 0 : null;
    }

    /// <summary>Whether neither names nor subjects have anything in common.</summary>
    private static bool TellsOfOthers(in Disagreement pair) =>
        pair.Levels.Of(Comparison.Names) == (int)SetLevel.Other && pair.Levels.Of(Comparison.Subject) == (int)SetLevel.Other;

    /// <summary>Whether both are somebody's own words, who tell of their own night each.</summary>
    private static bool AreOfTwoWitnesses(in Disagreement pair) => pair.A.Circumstances.Quoted && pair.B.Circumstances.Quoted && pair.A.Circumstances.IsOfAnotherSpeaker(pair.B.Circumstances);

    private static bool IsOccurring(ClaimFrame claim) => claim.Slot.Predicate is { } predicate && Occurring.ContainsKey(predicate);
}
