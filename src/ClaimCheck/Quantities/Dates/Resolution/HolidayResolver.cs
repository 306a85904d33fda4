using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Puts holidays on the calendar.</summary>
internal static class HolidayResolver
{
    /// <summary>The holiday; that of a certain year where the term says which, or says that it is the last or next.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var holiday = term.Holiday!;
        var year = YearResolver.YearOf(term, reference);
        var known = year > 0 || reference.Known;
        var settled = year > 0 || (term.Shift is not null && reference.Known);
        year = year > 0 ? year : YearResolver.Recurring(reference, holiday.In, y => CalendarMath.Add(holiday.In(y), TimeUnit.Day, 1), term.Shift, oneDay: true);
        var day = holiday.In(Math.Clamp(year, 1, 9998));
        var timex = settled ? TimexWriter.Day(day) : holiday.Pattern() ?? (reference.Known ? TimexWriter.Day(day) : "XXXX");
        return new ResolvedDate(timex, day, CalendarMath.Add(day, TimeUnit.Day, 1), TimeGrain.Day, known, timex);
    }
}
