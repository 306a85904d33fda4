using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Puts a day on the calendar that is stated by any of year, month, day of the month, weekday, or its distance from today.</summary>
internal static class DayResolver
{
    /// <summary>The day of a term.</summary>
    /// <param name="term">A term of kind <see cref="TermKind.Day"/>.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        if (term.DayShift is { } shift)
        {
            var shifted = CalendarMath.Add(reference.Today, TimeUnit.Day, shift);
            return Known(reference.Known ? TimexWriter.Day(shifted) : "XXXX-XX-XX", shifted, reference.Known);
        }

        return term.Month > 0 ? OfMonth(term, reference) : term.Weekday > 0 ? OfWeek(term, reference) : OfAnyMonth(term, reference);
    }

    private static ResolvedDate OfMonth(in DateTerm term, in Reference reference)
    {
        var (month, day) = (term.Month, term.Day);
        var year = YearResolver.YearOf(term, reference);
        var stated = year > 0;
        if (!stated)
        {
            year = YearResolver.Recurring(reference, y => In(y, month, day), y => CalendarMath.Add(In(y, month, day), TimeUnit.Day, 1), null,
                oneDay: true);
        }

        var name = term.TwoDigits || !stated ? TimexWriter.Year(term) : TimexWriter.Number(year, 4);
        return Known(string.Create(CultureInfo.InvariantCulture, $"{name}-{month:00}-{day:00}"), In(year, month, day), (stated || reference.Known)
            && day <= DateTime.DaysInMonth(year, month));
    }

    private static ResolvedDate OfWeek(in DateTerm term, in Reference reference)
    {
        if (term.Day > 0)
        {
            return OfWeekAndMonth(term, reference);
        }

        if (term.Shift is null)
        {
            var offset = (CalendarMath.Weekday(reference.Today) - term.Weekday + 7) % 7;
            var day = CalendarMath.Add(reference.Today, TimeUnit.Day, reference.Direction > 0 ? (7 - offset) % 7 : -offset);
            return Known(string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{term.Weekday}"), day, reference.Known);
        }

        var today = CalendarMath.Weekday(reference.Today);
        var monday = CalendarMath.Monday(reference.Today);
        var target = term.Upcoming
            ? CalendarMath.Add(reference.Today, TimeUnit.Day, term.Shift < 0 ? -Positive(today - term.Weekday) : Positive(term.Weekday - today))
            : CalendarMath.Add(monday, TimeUnit.Day, (7 * (term.Shift == 2 ? 0 : term.Shift.Value)) + term.Weekday - 1);
        return Known(reference.Known ? TimexWriter.Day(target)
            : string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{term.Weekday}"), target, reference.Known);
    }

    private static int Positive(int days) => days > 0 ? days : days + 7;

    /// <summary>
    /// "Monday the 27th": the month nearest to the publication, on the side that the words point to, in which that day is a Monday.
    /// </summary>
    private static ResolvedDate OfWeekAndMonth(in DateTerm term, in Reference reference)
    {
        var first = new DateTime(reference.Today.Year, reference.Today.Month, 1);
        var found = default(DateTime?);
        for (var away = 0; away <= 12 && found is null; away++)
        {
            var ahead = Fits(CalendarMath.Add(first, TimeUnit.Month, away), term);
            var back = Fits(CalendarMath.Add(first, TimeUnit.Month, -away), term);
            found = reference.Direction > 0 ? ahead ?? back : away == 0 ? ahead : back ?? ahead;
        }

        var pattern = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{term.Weekday}");
        return found is { } day && reference.Known ? Known(term.Number == 1 ? TimexWriter.Day(day) : pattern, day, true)
            : Known(pattern, reference.Today, false);
    }

    private static DateTime? Fits(DateTime month, in DateTerm term) =>
        term.Day <= DateTime.DaysInMonth(month.Year, month.Month)
            && CalendarMath.Weekday(CalendarMath.Add(month, TimeUnit.Day, term.Day - 1)) == term.Weekday
            ? CalendarMath.Add(month, TimeUnit.Day, term.Day - 1) : null;

    private static ResolvedDate OfAnyMonth(in DateTerm term, in Reference reference)
    {
        var month = new DateTime(reference.Today.Year, reference.Today.Month, 1);
        var day = In(month.Year, month.Month, term.Day);
        day = reference.Direction > 0 && day < reference.Today ? InMonth(month, 1, term.Day) : reference.Direction <= 0 && day > reference.Today
            ? InMonth(month, -1, term.Day) : day;
        return Known(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{term.Day:00}"), day, reference.Known);
    }

    private static DateTime InMonth(DateTime month, int shift, int day)
    {
        var other = CalendarMath.Add(month, TimeUnit.Month, shift);
        return In(other.Year, other.Month, day);
    }

    private static DateTime In(int year, int month, int day) => new(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));

    private static ResolvedDate Known(string timex, DateTime day, bool known) => new(timex, day, CalendarMath.Add(day, TimeUnit.Day, 1),
        TimeGrain.Day, known, timex);
}
