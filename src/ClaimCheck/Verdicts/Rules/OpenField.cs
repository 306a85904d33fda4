using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.Verdicts.Gates;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>Names the field that leaves it open whether two answers to one question exclude each other: it is unknown on a side, or differs in a way that may
/// not matter. Such a disagreement is a possible conflict.</summary>
internal static class OpenField
{
    /// <summary>How long reports of one event follow each other as a rule.</summary>
    private static readonly TimeSpan OneStory = TimeSpan.FromDays(21);

    /// <summary>How long after it a report is denied as a rule.</summary>
    private static readonly TimeSpan LateDenial = TimeSpan.FromDays(60);

    /// <summary>How long a plan is taken not to have been carried out or changed: which of both a report speaks of is a matter of wording.</summary>
    private static readonly TimeSpan PlansHold = TimeSpan.FromDays(2);

    /// <summary>How long reports tell where an event happened, before the next in the same street.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>The field, in words that follow "unless the"; <see langword="null"/> where none is open.</summary>
    public static string? Of(in Disagreement pair, SetRelation relation) =>
        relation == SetRelation.SoftDisjoint ? "rounding" : pair.StandsAgainstOthers || pair.A.Answer.Fact is not null ? null : Event(pair) ?? Setting(pair) ?? Counted(pair) ?? State(pair);

    private static string? Event(in Disagreement pair)
    {
        if (pair.A.Kind is ClaimKind.Name or ClaimKind.Quote or ClaimKind.Age)
        {
            return pair.Levels.Of(Comparison.Time) == (int)TimeLevel.Apart ? "time" : null;
        }

        if ((pair.Levels.Of(Comparison.Ground) == (int)GroundLevel.Little && pair.A.Kind != ClaimKind.Polarity && !pair.IsLikely) || (pair.A.Kind == ClaimKind.Place && pair.PublishedApart > OneWeek))
        {
            return "event";
        }

        if (pair.A.Kind is ClaimKind.Date or ClaimKind.Time)
        {
            return DateGate.IsSure(pair) ? null : "event";
        }

        return pair.Levels.Of(Comparison.Time) == (int)TimeLevel.Apart && !IsRunningTotal(pair) ? "time"
            : pair.PublishedApart > (pair.A.Kind == ClaimKind.Polarity ? LateDenial : OneStory) ? "event" : null;
    }

    /// <summary>Whether both tell how far something had risen, one of both up to a day that it names: which was the later has been asked already.</summary>
    private static bool IsRunningTotal(in Disagreement pair) => pair.A.Slot.Trend == RoleTrend.Rising && pair.B.Slot.Trend == RoleTrend.Rising
        && (pair.A.Circumstances.AsOf is not null || pair.B.Circumstances.AsOf is not null);

    private static string? Setting(in Disagreement pair)
    {
        var place = (PlaceLevel)pair.Levels.Of(Comparison.Place);
        if (pair.A.Kind is not (ClaimKind.Place or ClaimKind.Name)
            && (place == PlaceLevel.Unclear || (place == PlaceLevel.OneUnknown && pair.A.Kind == ClaimKind.Percent)))
        {
            return "place";
        }

        return pair.Levels.Of(Comparison.Time) is (int)TimeLevel.OneUnknown or (int)TimeLevel.Overlapping && (IsPeriodic(pair.A) || IsPeriodic(pair.B))
            ? "period" : null;
    }

    private static string? Counted(in Disagreement pair) =>
        pair.A.Slot.Includes != pair.B.Slot.Includes && pair.A.Slot.Trend == RoleTrend.Rising ? "circle of those counted"
        : pair.A.Kind is ClaimKind.Count or ClaimKind.Number && pair.Levels.Of(Comparison.Slip) == (int)Slip.None && !IsDisputed(pair) && MayCountOthers(pair) ? "sort of people counted"
        : pair.A.Kind == ClaimKind.Count && pair.Levels.Of(Comparison.Noun) == (int)NounLevel.Akin && (SlotLevel)pair.Levels.Of(Comparison.Slot) != SlotLevel.RoleOnce && pair.Levels.Of(Comparison.Slip) == (int)Slip.None
            ? "sort of thing counted" : null;

    /// <summary>Whether two sides tell the one figure of an event unlike: they dispute how many there were, not of which sort.</summary>
    private static bool IsDisputed(in Disagreement pair) => pair.A.Slot.RoleIsOnce && pair.AreTwoSpeakers;

    /// <summary>Whether the one may count people whom the other leaves out. Those of one sort are no more than all.</summary>
    private static bool MayCountOthers(in Disagreement pair)
    {
        var (a, b) = (CountsSort(pair.A), CountsSort(pair.B));
        return a != b ? !(a ? IsMore(pair.A, pair.B) : IsMore(pair.B, pair.A))
            : IsFewerOfSort(pair.A, pair.B) || IsFewerOfSort(pair.B, pair.A)
                || (pair.A.Kind == ClaimKind.Count && pair.Levels.Of(Comparison.Noun) == (int)NounLevel.BothPersons && !(CountsAll(pair.A) && CountsAll(pair.B)));
    }

    /// <summary>"Seven Dutch people were on the plane", "thirteen people were on the plane".</summary>
    private static bool IsFewerOfSort(ClaimFrame sort, ClaimFrame all) =>
        sort.Slot.NounModifiers.Length > 0 && all.Slot.NounModifiers.Length == 0 && CountsAll(sort) && sort.Answer.Value < all.Answer.Value;

    private static bool IsMore(ClaimFrame sort, ClaimFrame all) =>
        sort.Answer.Value > all.Answer.Value && CountsAll(all);

    /// <summary>Whether people of every sort are counted, or all of whom the role is told ("Injured: 38").</summary>
    private static bool CountsAll(ClaimFrame claim) => claim.Slot.Noun is { } noun ? Anybody.CountsAll(noun) : claim.Slot.Role is not null;

    /// <summary>Whether only people of one sort are counted, not all ("two drivers", not "two people").</summary>
    private static bool CountsSort(ClaimFrame claim) =>
        claim.Slot.Noun is { } noun && !claim.Slot.NounIsRole && WordLexicon.Default.IsPerson(noun) && !Anybody.CountsAll(noun);

    private static string? State(in Disagreement pair)
    {
        if (pair.A.Kind is ClaimKind.Name or ClaimKind.Place or ClaimKind.Date or ClaimKind.Time or ClaimKind.Age or ClaimKind.Cause
            || pair.Levels.Of(Comparison.Slip) != (int)Slip.None || pair.A.Circumstances.Modality == pair.B.Circumstances.Modality
            || pair.PublishedApart <= PlansHold)
        {
            return null;
        }

        return pair.Levels.Of(Comparison.Time) == (int)TimeLevel.OneUnknown ? "time" : IsFixed(pair) || OutlastsReports(pair) ? null : "state (planned or done)";
    }

    /// <summary>Whether the figure tells what a thing is like, as each article says once: a way is as long for those who will go it.</summary>
    private static bool IsFixed(in Disagreement pair) => (SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce
        && pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same && pair.A.Slot.Trend == RoleTrend.None && pair.A.Kind is not (ClaimKind.Money or ClaimKind.Percent);

    /// <summary>Whether the lengths of time of one deed are longer than the time from one report to the other, so that the later tells of no other outcome of the plan.</summary>
    private static bool OutlastsReports(in Disagreement pair) => pair.A.Kind == ClaimKind.Duration && pair.LikelyDeed && pair.OnceInBoth
        && LengthOf.Seconds(pair.A) is { } first && LengthOf.Seconds(pair.B) is { } second && Math.Min(first, second) > (decimal)pair.PublishedApart.TotalSeconds;

    private static bool IsPeriodic(ClaimFrame claim) => claim.Slot.Trend == RoleTrend.Periodic;
}
