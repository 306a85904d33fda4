using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>
/// Puts a calendar term on the calendar. Terms without a year or week are settled by the news convention: a report speaks of the latest such day on or
/// before its publication, with words of the future of the next one. Their TIMEX3 value keeps X for what is not said. Total: never throws, whatever
/// the term.
/// </summary>
internal static class DateResolver
{
    /// <summary>The date of a term, with its distance and vague stretch.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var date = term.Kind == TermKind.Stretch ? StretchResolver.Resolve(term, reference) : Base(term, reference);
        date = term.Told && reference.Direction < 0 && date.Start > reference.Today ? date with { Known = false } : date;
        if (term.Part != 0)
        {
            date = PartResolver.Resolve(term, date, reference);
        }

        if (term.WholeWeekend)
        {
            date = UnitResolver.WeekendAt(date);
        }

        if (term.WholeWeek)
        {
            var monday = CalendarMath.Monday(date.Start);
            date = date with { Start = monday, End = CalendarMath.Add(monday, TimeUnit.Week, 1), Grain = TimeGrain.Week };
        }

        if (!term.Distance.IsEmpty && term.Kind is not (TermKind.Stretch or TermKind.Now or TermKind.TextDay))
        {
            date = StretchResolver.Away(date, term.Distance, term.Sign, term.Spans);
        }

        if (term.SnapTo > 0 && date.Known)
        {
            var day = Nearest(CalendarMath.Add(date.Start, TimeUnit.Day, (date.End - date.Start).Days / 2), term.SnapTo);
            date = new ResolvedDate(TimexWriter.Day(day), day, CalendarMath.Add(day, TimeUnit.Day, 1), TimeGrain.Day, true, TimexWriter.Day(day));
        }

        return EdgeResolver.Apply(date, term.Edge, reference);
    }

    /// <summary>The given weekday nearest to a day.</summary>
    private static DateTime Nearest(DateTime day, int weekday)
    {
        var ahead = (weekday - CalendarMath.Weekday(day) + 7) % 7;
        return CalendarMath.Add(day, TimeUnit.Day, ahead > 3 ? ahead - 7 : ahead);
    }

    private static ResolvedDate Base(in DateTerm term, in Reference reference) => term.Kind switch
    {
        TermKind.Day => DayResolver.Resolve(term, reference),
        TermKind.Month => MonthResolver.Resolve(term, reference),
        TermKind.Year => Year(term, reference),
        TermKind.Season => SeasonResolver.Resolve(term, reference),
        TermKind.Decade => DecadeResolver.Resolve(term),
        TermKind.Century => DecadeResolver.Century(term),
        TermKind.Week => Week(term, reference),
        TermKind.Unit => UnitResolver.Resolve(term, reference),
        TermKind.Holiday => HolidayResolver.Resolve(term, reference),
        _ => StretchResolver.FromNow(term, reference),
    };

    private static ResolvedDate Year(in DateTerm term, in Reference reference)
    {
        var year = YearResolver.YearOf(term, reference);
        var known = year > 0;
        year = known ? year : Math.Clamp(reference.Now.Year, 1, 9998);
        if (term is { Part: not 0, HasYear: false })
        {
            return new ResolvedDate("XXXX", new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1), TimeGrain.Year, reference.Known, "XXXX-01-01");
        }

        var name = known && term.Shift != 2 ? TimexWriter.Number(year, 4) : "XXXX";
        var prefix = term.Style switch { YearStyle.Fiscal => "FY", YearStyle.School => "SY", _ => string.Empty };
        var start = new DateTime(year, 1, 1);

        // A fiscal or school year starts in another year's middle in most places: any day from half a year before to its end may be meant.
        return term.Style == YearStyle.Calendar
            ? new ResolvedDate(name, start, new DateTime(year + 1, 1, 1), TimeGrain.Year, known, name + "-01-01")
            : new ResolvedDate(prefix + name, CalendarMath.Add(start, TimeUnit.Month, -9), CalendarMath.Add(start, TimeUnit.Month, 20),
                TimeGrain.Vague, known, name + "-01-01");
    }

    private static ResolvedDate Week(in DateTerm term, in Reference reference)
    {
        var year = YearResolver.YearOf(term, reference);
        var known = year > 0 || reference.Known;
        year = year > 0 ? year : reference.Now.Year;
        var number = Math.Clamp(term.Number, 1, 53);
        var monday = CalendarMath.MondayOfWeek(Math.Clamp(year, 1, 9998), number);
        var timex = string.Create(CultureInfo.InvariantCulture, $"{(known ? TimexWriter.Number(year, 4) : "XXXX")}-W{number:00}");
        return new ResolvedDate(timex, monday, CalendarMath.Add(monday, TimeUnit.Week, 1), TimeGrain.Week, known, TimexWriter.Day(monday));
    }
}
