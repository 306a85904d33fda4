using ClaimCheck.Matching.Questions;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Figures of which an event has one ("how many came", "how deep it lay"), as rule packs say of roles: two reports of it that each give it once mean
/// the same, however far apart they put it.</summary>
internal static class EventFigure
{
    private const double Dispute = 5;
    private const double OnlyOneOfTheEvent = 3;
    private const double OnlyOneOfItsSort = 2;

    /// <summary>How long after each other two reports of one event are published at most.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>What it adds; <see langword="null"/> where the figures are not of one event. Of victims, of whom every report of a beat has a number, and where
    /// the role was read by nearness, it adds less.</summary>
    public static double? Bonus(in Disagreement pair) => !Is(pair) ? null
        : pair.A.Slot.Trend == RoleTrend.Rising || pair.Levels.Of(Comparison.Role) != (int)RoleLevel.Same ? OnlyOneOfItsSort
        : pair.AreTwoSpeakers ? Dispute : OnlyOneOfTheEvent;

    /// <summary>Whether each article gives it once, or that of each of two sides, and both were published within one week.</summary>
    private static bool Is(in Disagreement pair) => pair.A.Slot.RoleIsOnce
        && ((SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce
            || ((SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnceInOne && pair.AreTwoSpeakers))
        && pair.Levels.Of(Comparison.Closeness) >= (int)FigureLevel.WithinTen
        && pair.Levels.Of(Comparison.Ground) == (int)GroundLevel.Names && pair.PublishedApart <= OneWeek
        && (pair.Levels.Of(Comparison.Role) == (int)RoleLevel.Same || (SetLevel)pair.Levels.Of(Comparison.Names) is SetLevel.None or SetLevel.Shared);
}
