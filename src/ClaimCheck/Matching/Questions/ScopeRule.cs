using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells when two claims are about other parts, places, periods or sorts of figure, so that both can be true.</summary>
internal static class ScopeRule
{
    /// <summary>What differs, in words; <see langword="null"/> where nothing does.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another that may answer the same question.</param>
    /// <param name="levels">How they compare.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels) => levels.Of(Comparison.Person) != (int)PersonLevel.Unknown ? null
        : a.Answer.Fact is not null ? Reality(a, b)
        : SortOfFigure(a, b, levels) ?? CountScope.Difference(a, b, levels) ?? CountScope.Bearers(a, b) ?? (IsSlip(levels) ? null : Reality(a, b)) ?? SettingScope.Difference(a, b, levels);

    /// <summary>What differs for all that one report stands alone with its figure, in words; <see langword="null"/> where nothing does. What several reports give
    /// and this one lacks is most likely what it gives in words of its own: as lost for cut off, as planned for done, of the saved for those aboard.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another that may answer the same question.</param>
    /// <param name="levels">How they compare.</param>
    /// <param name="logOdds">How likely both answer one question.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels, double logOdds) =>
        !StandsAgainstOthers(levels, logOdds) ? Difference(a, b, levels)
        : (a.Kind == ClaimKind.Percent ? SortOfFigure(a, b, levels) : null) ?? CountScope.Reckoned(a, b) ?? CountScope.Width(a, b) ?? CountScope.Bearers(a, b) ?? SettingScope.Apart(a, levels);

    /// <summary>Whether several reports give the one figure, none but this the other, and enough else is shared. Where other things are counted only a slip of
    /// the pen shows that the same are meant.</summary>
    /// <param name="levels">How two claims compare.</param>
    /// <param name="logOdds">How likely both answer one question.</param>
    public static bool StandsAgainstOthers(in PairLevels levels, double logOdds) =>
        levels.Of(Comparison.Standing) == (int)StandingLevel.AgainstOthers && logOdds >= 0
        && (levels.Of(Comparison.Noun) != (int)NounLevel.Other || levels.Of(Comparison.Kind) is not ((int)ClaimKind.Count or (int)ClaimKind.Number) || levels.Of(Comparison.Slip) == (int)Slip.Reversed);

    private static string? SortOfFigure(ClaimFrame a, ClaimFrame b, in PairLevels levels)
    {
        if (levels.Of(Comparison.Role) == (int)RoleLevel.Distinct)
        {
            return "what is said differs";
        }

        return levels.Of(Comparison.Statistic) == (int)StatisticLevel.Other
            ? $"one is a {Name(a.Slot.Statistic)}, the other a {Name(b.Slot.Statistic)}" : null;
    }

    private static string? Reality(ClaimFrame a, ClaimFrame b)
    {
        var (first, second) = (a.Circumstances.Modality, b.Circumstances.Modality);
        return first == second || a.Kind is ClaimKind.Date or ClaimKind.Time or ClaimKind.Name || (!IsOpen(first) && !IsOpen(second))
            ? null : $"one is {Name(first)}, the other {Name(second)}";
    }

    /// <summary>Whether the figures have the same digits, so that one is the other miswritten, whether it is forecast or told.</summary>
    private static bool IsSlip(in PairLevels levels) => levels.Of(Comparison.Slip) is (int)Slip.Digits or (int)Slip.Reversed;

    private static bool IsOpen(Modality modality) => modality is Modality.Expected or Modality.Hypothetical;

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
