using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>How far from a stated clock time a deed may lie, as a careful editor reads it: a full or half hour is rounded, "about" more so, and "shortly before"
/// and "by" look one way.</summary>
internal static class ClockWindow
{
    private const int Half = 30;
    private const int Five = 5;
    private static readonly string[] Halves = ["a.m", "am", "p.m", "pm", "a. m", "p. m", "morning", "afternoon", "evening", "night", "noon"];
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Sharp = TimeSpan.FromMinutes(2);

    /// <summary>How far a full or half hour reaches; with "about" before it.</summary>
    private static readonly TimeSpan Rounded = TimeSpan.FromMinutes(12);
    private static readonly TimeSpan RoundedAbout = TimeSpan.FromMinutes(15);

    /// <summary>The same of a time that is told to five minutes, and to the minute.</summary>
    private static readonly TimeSpan FiveAbout = TimeSpan.FromMinutes(7);
    private static readonly TimeSpan SharpAbout = TimeSpan.FromMinutes(3);

    /// <summary>How far from the hour something is that happened "before midnight" or "shortly after four".</summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromHours(1);

    /// <summary>Whether a claim states a clock time, and no part of a day.</summary>
    public static bool Is(ClaimFrame claim) => claim is { Kind: ClaimKind.Time, Answer: { When: { Grain: <= TimeGrain.Hour }, Normalized: { } timex } } && SignOf(timex) is >= 0 and var at
        && at + 2 < timex.Length && char.IsAsciiDigit(timex[at + 1]);

    /// <summary>The moments that two clock times state. Where one text names no day, it means the other's, or the next where midnight lies between.</summary>
    /// <param name="a">A claim that states a clock time.</param>
    /// <param name="b">Another.</param>
    /// <returns>Times since the first day of the calendar, on which undated texts lie.</returns>
    public static (TimeSpan A, TimeSpan B) Moments(ClaimFrame a, ClaimFrame b)
    {
        var (one, two) = ClockTime.HasDay(a) && ClockTime.HasDay(b) ? ClockTime.OnOneDay(a, b) : (a.Answer.When!.Value, b.Answer.When!.Value);
        var (first, second) = (MomentOf(a, one), MomentOf(b, two));
        if (ClockTime.HasDay(a) && ClockTime.HasDay(b))
        {
            return (first, second);
        }

        var other = TimeSpan.FromTicks((second - first).Ticks % Day.Ticks);
        other = other > HalfDay ? other - Day : other < -HalfDay ? other + Day : other;
        return ClockTime.HasDay(b) && !ClockTime.HasDay(a) ? (second - other, second) : (first, first + other);
    }

    /// <summary>Whether both can be the time of one deed.</summary>
    /// <param name="a">A claim that states a clock time.</param>
    /// <param name="b">Another.</param>
    public static bool Agree(ClaimFrame a, ClaimFrame b)
    {
        var (first, second) = Moments(a, b);
        var bothLimits = Side(a.Answer.Bound) != 0 && Side(a.Answer.Bound) == Side(b.Answer.Bound);
        var (one, two) = (Around(a, first, bothLimits), Around(b, second, bothLimits));
        return one.Start < two.End && two.Start < one.End;
    }

    /// <summary>Whether a clock time says which half of the day it means.</summary>
    /// <param name="claim">A claim that states one.</param>
    public static bool SaysHalf(ClaimFrame claim) => (claim.Answer.When is { Start.Hour: >= 13 } && !Says(claim, "o'clock") && !Says(claim, "o’clock"))
        || Array.Exists(Halves, half => Says(claim, half));

    private static bool Says(ClaimFrame claim, string word) => claim.Answer.Text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static (TimeSpan Start, TimeSpan End) Around(ClaimFrame claim, TimeSpan moment, bool asAbout)
    {
        var side = asAbout ? 0 : Side(claim.Answer.Bound);
        var reach = claim.Answer.Bound == Bound.Exact ? moment.Minutes % Half == 0 ? Rounded : Sharp
            : moment.Minutes % Half == 0 ? RoundedAbout : moment.Minutes % Five == 0 ? FiveAbout : SharpAbout;
        return side < 0 ? (moment - Leeway, moment + Sharp) : side > 0 ? (moment - Sharp, moment + Leeway) : (moment - reach, moment + reach);
    }

    /// <summary>Which way a limit looks: -1 before, 1 after, 0 where it is none.</summary>
    private static int Side(Bound bound) => bound switch
    {
        Bound.LessThan or Bound.AtMost or Bound.UpTo => -1,
        Bound.MoreThan or Bound.AtLeast => 1,
        _ => 0,
    };

    /// <summary>The stated moment itself, where its interval is widened by "about".</summary>
    private static TimeSpan MomentOf(ClaimFrame claim, TimeInterval when)
    {
        var timex = claim.Answer.Normalized!;
        var clock = timex.AsSpan(SignOf(timex) + 1);
        var time = TimeSpan.FromHours(Number(clock)) + (clock.Length >= 5 && clock[2] == ':' ? TimeSpan.FromMinutes(Number(clock[3..])) : TimeSpan.Zero);
        var start = TimeSpan.FromTicks(when.Start.Ticks);
        var moment = TimeSpan.FromDays(start.Days) + time;
        return moment - start > HalfDay ? moment - Day : start - moment > HalfDay ? moment + Day : moment;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits[..2], NumberStyles.None, CultureInfo.InvariantCulture);

    private static int SignOf(string timex) => timex.IndexOf('T', StringComparison.Ordinal);
}
