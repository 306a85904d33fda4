using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells when two claims are about other places, periods or events.</summary>
internal static class SettingScope
{
    /// <summary>Whether the claims are about places that lie apart, in words.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="levels">How it compares with the other.</param>
    public static string? Apart(ClaimFrame a, in PairLevels levels) =>
        a.Kind is not (ClaimKind.Place or ClaimKind.Name) && levels.Of(Comparison.Place) == (int)PlaceLevel.Apart ? "the places differ" : null;

    /// <summary>What of the setting differs, in words; <see langword="null"/> where nothing does.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another that may answer the same question.</param>
    /// <param name="levels">How they compare.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels)
    {
        if (Apart(a, levels) is { } places)
        {
            return places;
        }

        if (a.Circumstances.Background != b.Circumstances.Background && !AreDaysOfOneDeed(a, b, levels) && !IsPlaceOfOneDeed(a, levels))
        {
            return "one recalls another event";
        }

        if (a.Kind is ClaimKind.Date or ClaimKind.Time)
        {
            return null;
        }

        if (PeriodOf(a) is { } first && PeriodOf(b) is { } second && first.Grain != second.Grain && !IsOneOff(a) && !IsOneOff(b))
        {
            return "the periods differ";
        }

        return levels.Of(Comparison.Time) == (int)TimeLevel.Apart
            && (a.Slot.Trend == RoleTrend.Periodic || (a.Slot.Trend == RoleTrend.None && !IsOneDeed(levels))) ? "the times differ" : null;
    }

    /// <summary>Whether both tell the day of one deed, which is what they are at odds about, and neither has left its event for another.</summary>
    private static bool AreDaysOfOneDeed(ClaimFrame a, ClaimFrame b, in PairLevels levels) => a.Kind is ClaimKind.Date or ClaimKind.Time && !a.Circumstances.Aside && !b.Circumstances.Aside
        && (levels.Of(Comparison.Deed) == (int)DeedLevel.Same || (levels.Of(Comparison.Deed) == (int)DeedLevel.Likely && levels.Of(Comparison.Uniqueness) == (int)UniquenessLevel.RoleOnceInBoth));

    /// <summary>Whether both say the same of the same in nearly the same words: a deed that was done once, though it bears two dates.</summary>
    private static bool IsOneDeed(in PairLevels levels) => levels.Of(Comparison.Predicate) >= (int)PredicateLevel.Family
        && levels.Of(Comparison.Clause) >= 3 && levels.Of(Comparison.Names) == (int)SetLevel.Shared;

    /// <summary>Where somebody was born is asked of the past by all.</summary>
    private static bool IsPlaceOfOneDeed(ClaimFrame a, in PairLevels levels) => a.Kind == ClaimKind.Place && levels.Of(Comparison.Deed) == (int)DeedLevel.Same;

    private static TimeInterval? PeriodOf(ClaimFrame claim) =>
        claim.Circumstances.Time is { Grain: >= TimeGrain.Month and < TimeGrain.Vague } time ? time : null;

    private static bool IsOneOff(ClaimFrame claim) => claim.Slot.Trend == RoleTrend.Rising;
}
