using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>Tells when two claims of a cluster are about other parts, places, periods or sorts of figure, so that both can be true.</summary>
internal static class ScopeRule
{
    /// <summary>What differs, in words; <see langword="null"/> where nothing does.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another of the cluster.</param>
    /// <param name="levels">How they compare.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels)
    {
        if (levels.Of(Comparison.Role) == (int)RoleLevel.Distinct)
        {
            return "what is said differs";
        }

        if (levels.Of(Comparison.Statistic) == (int)StatisticLevel.Other)
        {
            return $"one is a {Name(a.Slot.Statistic)}, the other a {Name(b.Slot.Statistic)}";
        }

        if (levels.Of(Comparison.Part) == (int)PartLevel.OneSide)
        {
            return "one is a part of what the other counts";
        }

        if (levels.Of(Comparison.Modality) != (int)ModalityLevel.Same && (IsOpen(a) || IsOpen(b)))
        {
            return $"one is {Name(a.Circumstances.Modality)}, the other {Name(b.Circumstances.Modality)}";
        }

        if (a.Kind != ClaimKind.Place && levels.Of(Comparison.Place) == (int)PlaceLevel.Apart)
        {
            return "the places differ";
        }

        if (a.Circumstances.Background != b.Circumstances.Background && a.Circumstances.Time is not null && b.Circumstances.Time is not null)
        {
            return "one recalls an older event";
        }

        return levels.Of(Comparison.Time) == (int)TimeLevel.Apart && a.Slot.Trend is RoleTrend.None or RoleTrend.Periodic ? "the times differ" : null;
    }

    private static bool IsOpen(ClaimFrame claim) => claim.Circumstances.Modality is Modality.Planned or Modality.Expected or Modality.Hypothetical;

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
