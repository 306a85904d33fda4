using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Tells when two figures count, or are told of, different things: a part and a whole, other sorts, bases, widths or persons.</summary>
internal static class CountScope
{
    /// <summary>What of the counted differs, in words; <see langword="null"/> where nothing does.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another that may answer the same question.</param>
    /// <param name="levels">How they compare.</param>
    public static string? Difference(ClaimFrame a, ClaimFrame b, in PairLevels levels)
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

    /// <summary>Whether one figure is reckoned on a basis that the other lacks, in words.</summary>
    public static string? Reckoned(ClaimFrame a, ClaimFrame b) => IsReckoned(a.Kind) && !string.Equals(a.Slot.Basis, b.Slot.Basis, StringComparison.Ordinal)
        ? $"they are reckoned on other bases ({a.Slot.Basis ?? b.Slot.Basis})" : null;

    /// <summary>Whether one figure counts over more of the world than the other, in words.</summary>
    public static string? Width(ClaimFrame a, ClaimFrame b) =>
        (a.Slot.Extent != b.Slot.Extent && a.Slot.Extent != Extent.Unknown && b.Slot.Extent != Extent.Unknown) || IsWiderThanPlaces(a, b) || IsWiderThanPlaces(b, a)
            ? "one counts more widely than the other" : null;

    /// <summary>Whether the figures are told of two persons or measured from two places, in words.</summary>
    public static string? Bearers(ClaimFrame a, ClaimFrame b) =>
        PairGate.IsFigure(a.Kind) && a.Kind != ClaimKind.Age && AreOthers(a.Slot.Bearer, b.Slot.Bearer) ? "they are told of others"
        : AreOthers(a.Slot.Origin, b.Slot.Origin) ? "they are measured from other places" : null;

    private static bool AreOthers(uint[] a, uint[] b) => a.Length > 0 && b.Length > 0 && !a.AsSpan().ContainsAny(b);

    /// <summary>Whether a part is counted by what it did ("five of its seven carriages overturned") and the other figure counts such things that did
    /// so ("three coaches tipped over"): both count one sort, and the whole is told beside it.</summary>
    private static bool CountsSameDeed(ClaimFrame a, in PairLevels levels) => a.Kind == ClaimKind.Count && levels.Of(Comparison.Part) == (int)PartLevel.OneSide
        && levels.Of(Comparison.Noun) >= (int)NounLevel.Related
        && (PredicateLevel)levels.Of(Comparison.Predicate) is PredicateLevel.Synonym or PredicateLevel.Family or PredicateLevel.Same;

    private static bool IsReckoned(ClaimKind kind) => kind is ClaimKind.Money or ClaimKind.Percent or ClaimKind.Count or ClaimKind.Number or ClaimKind.Measure;

    /// <summary>Whether one counts over countries or the world and the other names places and no width.</summary>
    private static bool IsWiderThanPlaces(ClaimFrame wide, ClaimFrame narrow) =>
        wide.Slot.Extent == Extent.World && wide.Circumstances.Places.Length == 0 && narrow.Slot.Extent == Extent.Unknown && narrow.Circumstances.Places.Length > 0;
}
