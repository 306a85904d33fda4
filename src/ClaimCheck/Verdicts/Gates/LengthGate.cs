using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Lengths of time by the deed that lasted ("a siege of 41 days", "besieged for 14 weeks").</summary>
internal static class LengthGate
{
    private const double OnlyNamedDeed = 3;
    private const double OneDeed = 2;

    /// <summary>What one deed adds; <see langword="null"/> where it is not seen that both are of one.</summary>
    public static double? Bonus(in Disagreement pair) => !IsOfOneDeed(pair) ? null
        : pair.OnceInBoth && (pair.A.Slot.Deed!.IsThing || pair.B.Slot.Deed!.IsThing) ? OnlyNamedDeed : OneDeed;

    /// <summary>Whether they are of two deeds, or of one at two times.</summary>
    public static bool IsOfOther(in Disagreement pair) => (pair.OtherDeed && pair.Levels.Of(Comparison.Names) == (int)SetLevel.Other) || GrewMeanwhile(pair);

    private static bool IsOfOneDeed(in Disagreement pair) => (pair.SameDeed || (pair.LikelyDeed && pair.OnceInBoth))
        && pair.Levels.Of(Comparison.Closeness) >= (int)(pair.A.Slot.Deed!.IsThing || pair.B.Slot.Deed!.IsThing ? FigureLevel.WithinTen : FigureLevel.WithinTwo);

    /// <summary>Whether a length of time may have grown from one report to the other, as a search that goes on does.</summary>
    private static bool GrewMeanwhile(in Disagreement pair)
    {
        var (first, second) = (LengthOf.Seconds(pair.A), LengthOf.Seconds(pair.B));
        return first is { } one && second is { } two && pair.PublishedA is { } a && pair.PublishedB is { } b && one < two == a.Moment < b.Moment
            && (decimal)pair.PublishedApart.TotalSeconds is var apart && apart * 2 >= Math.Abs(one - two) && apart <= Math.Abs(one - two) * 4;
    }
}
