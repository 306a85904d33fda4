using ClaimCheck.Claims;
using ClaimCheck.Claims.Dates;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Brings days and clock times of which one may lack a day, or the week of its day, to one calendar.</summary>
internal static class ClockTime
{
    private const int Week = 7;

    /// <summary>Two such weeks: how far the publication of a text may lie from the weekday that it tells.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(2 * Week);

    /// <summary>Both times; where one text names no day, it is taken to mean the other's, and a weekday that of the week that the other tells of.</summary>
    /// <param name="a">A claim whose answer is a day or a time.</param>
    /// <param name="b">Another.</param>
    public static (TimeInterval A, TimeInterval B) OnOneDay(ClaimFrame a, ClaimFrame b)
    {
        var (first, second) = (a.Answer.When!.Value, b.Answer.When!.Value);
        if (first.Start.Date == second.Start.Date)
        {
            return (first, second);
        }

        if (HasDay(a) && HasDay(b))
        {
            return IsOfAnyWeek(a, b) ? (InWeekOf(first, second), second) : IsOfAnyWeek(b, a) ? (first, InWeekOf(second, first)) : (first, second);
        }

        return a.Kind != ClaimKind.Time || b.Kind != ClaimKind.Time ? (first, second) : HasDay(a) ? (first, MovedTo(second, first)) : (MovedTo(first, second), second);
    }

    /// <summary>Whether a claim tells a weekday that may be that of another week than the text says: of a text without a date, or the same weekday as the other.</summary>
    private static bool IsOfAnyWeek(ClaimFrame claim, ClaimFrame than) => NominalWeek.IsWeekday(claim.Answer.Normalized) && claim.Answer.When is { } time && than.Answer.When is { } other
        && (NominalWeek.Is(claim.Answer) || (!NominalWeek.Is(than.Answer) && (NominalWeek.IsWeekday(than.Answer.Normalized) || !than.Answer.Text.AsSpan().ContainsAnyInRange('0', '9')) && (time.Start.DayOfWeek == other.Start.DayOfWeek || time.Start.DayOfWeek == other.End.AddTicks(-1).DayOfWeek) && (time.Start - other.Start).Duration() <= Stale));

    private static TimeInterval InWeekOf(TimeInterval time, TimeInterval other)
    {
        var weeks = (int)Math.Round((other.Start.Date - time.Start.Date).TotalDays / Week, MidpointRounding.AwayFromZero);
        var shift = TimeSpan.FromDays(weeks * Week);
        return shift < TimeSpan.Zero && time.Start.Ticks < -shift.Ticks ? time : time with { Start = time.Start + shift, End = time.End + shift };
    }

    /// <summary>Whether a date or time names its day; undated clock times are resolved to the day of publication.</summary>
    public static bool HasDay(ClaimFrame claim) => claim.Answer.Normalized is { Length: > 0 } timex && timex[0] != 'T';

    private static TimeInterval MovedTo(TimeInterval time, TimeInterval day)
    {
        var shift = day.Start.Date - time.Start.Date;
        var moved = time with { Start = time.Start + shift, End = time.End + shift };

        // "3 a.m." of a night that began the day before.
        return time.Grain <= TimeGrain.Hour && day.Grain == TimeGrain.DayPart && !moved.Overlaps(day) && day.End.Date > day.Start.Date && moved.Start.AddDays(1) < day.End ? moved with { Start = moved.Start.AddDays(1), End = moved.End.AddDays(1) } : moved;
    }
}
