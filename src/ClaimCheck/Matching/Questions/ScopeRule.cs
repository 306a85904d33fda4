using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;

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
        : SortOfFigure(a, b, levels) ?? Counted(a, b, levels) ?? Bearers(a, b) ?? (IsSlip(levels) ? null : Reality(a, b)) ?? Setting(a, b, levels);

    /// <summary>What differs for all that one report stands alone with its figure, in words; <see langword="null"/> where nothing does. What several reports give
    /// and this one lacks is most likely what it gives in words of its own: as lost for cut off, as planned for done, of the saved for those aboard.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another that may answer the same question.</param>
    /// <param name="levels">How they compare.</param>
    /// <param name="logOdds">How likely both answer one question.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels, double logOdds) =>
        !StandsAgainstOthers(levels, logOdds) ? Difference(a, b, levels)
        : (a.Kind == ClaimKind.Percent ? SortOfFigure(a, b, levels) : null) ?? Reckoned(a, b) ?? Width(a, b) ?? Bearers(a, b) ?? Apart(a, levels);

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

    private static string? Counted(ClaimFrame a, ClaimFrame b, in PairLevels levels)
    {
        if (levels.Of(Comparison.Part) == (int)PartLevel.OneSide && !CountsSameDeed(a, levels))
        {
            return "one is a part of what the other counts";
        }

        if (a.Slot.IsJoint != b.Slot.IsJoint && !CountsPeople(a.Slot.IsJoint ? b : a, levels))
        {
            return "one counts more sorts of things than the other";
        }

        if ((Reckoned(a, b) ?? Width(a, b)) is { } other)
        {
            return other;
        }

        if (levels.Of(Comparison.Modifiers) == (int)ModifierLevel.Other && levels.Of(Comparison.Slip) == (int)Slip.None)
        {
            return $"one counts {string.Join(' ', a.Slot.NounModifiers)}, the other {string.Join(' ', b.Slot.NounModifiers)}";
        }

        return a.Kind is ClaimKind.Count or ClaimKind.Number && levels.Of(Comparison.Noun) == (int)NounLevel.BothPersons
            && levels.Of(Comparison.Closeness) < (int)FigureLevel.WithinTwo && !a.Circumstances.IsOfAnotherSpeaker(b.Circumstances)
            ? "other people may be counted" : null;
    }

    /// <summary>Whether people of any sort are counted, as "three other people" beside "four other adults and teenagers".</summary>
    private static bool CountsPeople(ClaimFrame single, in PairLevels levels) =>
        single.Slot.Noun is "people" or "person" && levels.Of(Comparison.Noun) != (int)NounLevel.Other && levels.Of(Comparison.Role) >= (int)RoleLevel.SameByNearness;

    private static string? Reckoned(ClaimFrame a, ClaimFrame b) => IsReckoned(a.Kind) && !string.Equals(a.Slot.Basis, b.Slot.Basis, StringComparison.Ordinal)
        ? $"they are reckoned on other bases ({a.Slot.Basis ?? b.Slot.Basis})" : null;

    private static string? Width(ClaimFrame a, ClaimFrame b) =>
        (a.Slot.Extent != b.Slot.Extent && a.Slot.Extent != Extent.Unknown && b.Slot.Extent != Extent.Unknown) || IsWiderThanPlaces(a, b) || IsWiderThanPlaces(b, a)
            ? "one counts more widely than the other" : null;

    private static string? Bearers(ClaimFrame a, ClaimFrame b) =>
        PairGate.IsFigure(a.Kind) && a.Kind != ClaimKind.Age && AreOthers(a.Slot.Bearer, b.Slot.Bearer) ? "they are told of others"
        : AreOthers(a.Slot.Origin, b.Slot.Origin) ? "they are measured from other places" : null;

    private static bool AreOthers(uint[] a, uint[] b) => a.Length > 0 && b.Length > 0 && !a.AsSpan().ContainsAny(b);

    private static string? Apart(ClaimFrame a, in PairLevels levels) =>
        a.Kind is not (ClaimKind.Place or ClaimKind.Name) && levels.Of(Comparison.Place) == (int)PlaceLevel.Apart ? "the places differ" : null;

    /// <summary>Whether a part is counted by what it did ("five of its seven carriages overturned") and the other figure counts such things that did
    /// so ("three coaches tipped over"): both count one sort, and the whole is told beside it.</summary>
    public static bool CountsSameDeed(ClaimFrame a, in PairLevels levels) => a.Kind == ClaimKind.Count && levels.Of(Comparison.Part) == (int)PartLevel.OneSide
        && levels.Of(Comparison.Noun) >= (int)NounLevel.Related
        && (PredicateLevel)levels.Of(Comparison.Predicate) is PredicateLevel.Synonym or PredicateLevel.Family or PredicateLevel.Same;

    private static bool IsReckoned(ClaimKind kind) => kind is ClaimKind.Money or ClaimKind.Percent or ClaimKind.Count or ClaimKind.Number or ClaimKind.Measure;

    /// <summary>Whether one counts over countries or the world and the other names places and no width.</summary>
    private static bool IsWiderThanPlaces(ClaimFrame wide, ClaimFrame narrow) =>
        wide.Slot.Extent == Extent.World && wide.Circumstances.Places.Length == 0 && narrow.Slot.Extent == Extent.Unknown && narrow.Circumstances.Places.Length > 0;

    private static string? Reality(ClaimFrame a, ClaimFrame b)
    {
        var (first, second) = (a.Circumstances.Modality, b.Circumstances.Modality);
        return first == second || a.Kind is ClaimKind.Date or ClaimKind.Time or ClaimKind.Name || (!IsOpen(first) && !IsOpen(second))
            ? null : $"one is {Name(first)}, the other {Name(second)}";
    }

    private static string? Setting(ClaimFrame a, ClaimFrame b, in PairLevels levels)
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

    /// <summary>Whether the figures have the same digits, so that one is the other miswritten, whether it is forecast or told.</summary>
    private static bool IsSlip(in PairLevels levels) => levels.Of(Comparison.Slip) is (int)Slip.Digits or (int)Slip.Reversed;

    private static bool IsOpen(Modality modality) => modality is Modality.Expected or Modality.Hypothetical;

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
