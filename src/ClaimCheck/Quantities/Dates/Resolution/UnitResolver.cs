using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Weeks, weekends, months, quarters, decades and centuries counted from the present one ("last week").</summary>
internal static class UnitResolver
{
    /// <summary>The period of a term.</summary>
    /// <param name="term">A term of kind <see cref="TermKind.Unit"/>.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var undefined = term.Shift == 2 || !reference.Known;
        var shift = term.Shift is 2 or null ? 0 : term.Shift.Value;
        var today = reference.Today;
        var date = term.Unit switch
        {
            TimeUnit.Week => Week(today, shift, undefined),
            TimeUnit.Fortnight => Fortnight(today, shift),
            TimeUnit.Weekend => Weekend(today, shift, reference.Direction),
            TimeUnit.Quarter => Quarter(today, shift),
            TimeUnit.Decade => Years(today.Year / 10 * 10, 10, shift, TimeGrain.Decade),
            TimeUnit.Century => Years(today.Year / 100 * 100, 100, shift, TimeGrain.Vague),
            _ => Month(today, shift, undefined),
        };
        return date with { Known = reference.Known };
    }

    private static ResolvedDate Week(DateTime today, int shift, bool undefined)
    {
        var monday = CalendarMath.Add(CalendarMath.Monday(today), TimeUnit.Week, shift);
        return new ResolvedDate(undefined ? "XXXX-WXX"
            : CalendarMath.WeekName(monday), monday, CalendarMath.Add(monday, TimeUnit.Week, 1), TimeGrain.Week, true, TimexWriter.Day(monday));
    }

    private static ResolvedDate Month(DateTime today, int shift, bool undefined)
    {
        var start = CalendarMath.Add(new DateTime(today.Year, today.Month, 1), TimeUnit.Month, shift);
        var timex = undefined ? "XXXX-XX" : string.Create(CultureInfo.InvariantCulture, $"{start.Year:0000}-{start.Month:00}");
        return new ResolvedDate(timex, start, CalendarMath.Add(start, TimeUnit.Month, 1), TimeGrain.Month, true, timex + "-01");
    }

    private static ResolvedDate Quarter(DateTime today, int shift)
    {
        var start = CalendarMath.Add(new DateTime(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1), TimeUnit.Quarter, shift);
        return Range(start, CalendarMath.Add(start, TimeUnit.Quarter, 1), "P3M", TimeGrain.Quarter);
    }

    private static ResolvedDate Fortnight(DateTime today, int shift)
    {
        var start = CalendarMath.Add(CalendarMath.Monday(today), TimeUnit.Fortnight, shift);
        return Range(start, CalendarMath.Add(start, TimeUnit.Fortnight, 1), "P2W", TimeGrain.Vague);
    }

    /// <summary>The weekend of this week once it has begun or where the words point ahead; else the one just over.</summary>
    private static ResolvedDate Weekend(DateTime today, int shift, int direction)
    {
        var monday = CalendarMath.Monday(today);
        var back = shift == 0 && CalendarMath.Weekday(today) < (direction < 0 ? 5 : direction == 0 ? 3 : 0) ? -1 : 0;
        var saturday = CalendarMath.Add(CalendarMath.Add(monday, TimeUnit.Week, shift + back), TimeUnit.Day, 5);

        // "last weekend", said on a Sunday, is the one that runs.
        return new ResolvedDate(CalendarMath.WeekName(saturday) + "-WE", saturday, CalendarMath.Add(saturday, TimeUnit.Day, 2), TimeGrain.Day, true,
            TimexWriter.Day(saturday));
    }

    /// <summary>
    /// The weekend that a holiday makes long: from the Saturday before or the holiday, whichever is first, to the Sunday or the holiday.
    /// </summary>
    /// <param name="holiday">The holiday.</param>
    public static ResolvedDate WeekendAt(in ResolvedDate holiday)
    {
        var weekday = CalendarMath.Weekday(holiday.Start);
        var saturday = CalendarMath.Add(holiday.Start, TimeUnit.Day, weekday <= 3 ? -1 - weekday : 6 - weekday);
        var end = CalendarMath.Add(saturday, TimeUnit.Day, 2);
        return holiday with
        {
            Timex = CalendarMath.WeekName(saturday) + "-WE",
            Start = holiday.Start < saturday ? holiday.Start : saturday,
            End = holiday.End > end ? holiday.End : end,
            Grain = TimeGrain.Vague,
        };
    }

    private static ResolvedDate Years(int first, int count, int shift, TimeGrain grain)
    {
        var start = new DateTime(Math.Clamp(first + (shift * count), 1, 9000), 1, 1);
        return Range(start, CalendarMath.Add(start, TimeUnit.Year, count), DurationTimex.Format(count, TimeUnit.Year), grain);
    }

    private static ResolvedDate Range(DateTime start, DateTime end, string length, TimeGrain grain) =>
        new(TimexWriter.Range(TimexWriter.Day(start), TimexWriter.Day(end), length), start, end, grain, true, TimexWriter.Day(start));
}
