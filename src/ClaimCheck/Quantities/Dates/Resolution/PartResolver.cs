using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Numbered parts of a period: "third quarter of 2018", "the last week of July", "the first Monday of next month".</summary>
internal static class PartResolver
{
    /// <summary>The part of a period.</summary>
    /// <param name="term">The term with the part.</param>
    /// <param name="period">The whole period.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in ResolvedDate period, in Reference reference)
    {
        if (term.PartWeekday > 0)
        {
            return Weekday(term, period);
        }

        return term.PartUnit switch
        {
            TimeUnit.Week when term.PartCount == 1 => Week(term, period),
            TimeUnit.Quarter or TimeUnit.HalfYear => Months(term, period, reference, term.PartUnit == TimeUnit.Quarter ? 3 : 6),
            TimeUnit.Month when term.PartCount == 1 => Month(term, period),
            _ => Counted(term, period),
        };
    }

    private static ResolvedDate Weekday(in DateTerm term, in ResolvedDate period)
    {
        var day = CalendarMath.NthWeekday(period.Start.Year, period.Start.Month, term.PartWeekday, term.Part);
        var year = period.Timex.Length >= 7 && term.Kind != TermKind.Unit ? period.Timex[..4] : "XXXX";
        var timex = string.Create(CultureInfo.InvariantCulture,
            $"{year}-{period.Start.Month:00}-WXX-{term.PartWeekday}-#{(term.Part < 0 ? 5 : term.Part)}");
        return new ResolvedDate(timex, day, CalendarMath.Add(day, TimeUnit.Day, 1), TimeGrain.Day, period.Known, TimexWriter.Day(day));
    }

    private static ResolvedDate Week(in DateTerm term, in ResolvedDate period)
    {
        var days = (period.End - period.Start).Days;
        if (days > 31)
        {
            var weeks = ISOWeek.GetWeeksInYear(period.Start.Year);
            var number = term.Part < 0 ? weeks : Math.Min(term.Part, weeks);
            var monday = CalendarMath.MondayOfWeek(period.Start.Year, number);
            var name = string.Create(CultureInfo.InvariantCulture, $"{period.Timex}-W{number:00}");
            return new ResolvedDate(name, monday, CalendarMath.Add(monday, TimeUnit.Week, 1), TimeGrain.Week, period.Known, TimexWriter.Day(monday));
        }

        var index = term.Part < 0 ? 5 : Math.Min(term.Part, 5);
        var start = term.Part < 0 ? CalendarMath.Add(period.End, TimeUnit.Day, -7) : CalendarMath.Add(period.Start, TimeUnit.Week, index - 1);
        var end = CalendarMath.Add(start, TimeUnit.Week, 1);
        var timex = string.Create(CultureInfo.InvariantCulture, $"{period.Timex}-W{index:00}");
        return new ResolvedDate(timex, start, end < period.End ? end : period.End, TimeGrain.Week, period.Known, TimexWriter.Day(start));
    }

    private static ResolvedDate Months(in DateTerm term, in ResolvedDate period, in Reference reference, int months)
    {
        var count = Math.Max(1, term.PartCount);
        var parts = 12 / months;
        var index = term.Part < 0 ? parts - count : Math.Min(term.Part, parts) - 1;
        var start = CalendarMath.Add(new DateTime(period.Start.Year, 1, 1), TimeUnit.Month, index * months);
        var unstated = term is { Kind: TermKind.Year, HasYear: false };
        if (unstated && reference is { Known: true, Direction: <= 0 } && start > reference.Today)
        {
            start = CalendarMath.Add(start, TimeUnit.Year, -1);
        }

        var end = CalendarMath.Add(start, TimeUnit.Month, months * count);
        var pattern = unstated || (term is { Kind: TermKind.Year, YearShift: 0, Style: YearStyle.Calendar } && term.Edge == Words.Edge.None
            && period.Timex == "XXXX");
        var (from, to) = pattern ? ("XXXX" + TimexWriter.Day(start)[4..], "XXXX" + TimexWriter.Day(end)[4..])
            : (TimexWriter.Day(start), TimexWriter.Day(end));
        var range = TimexWriter.Range(from, to, DurationTimex.Format(months * count, TimeUnit.Month));
        if (term.Style != YearStyle.Calendar)
        {
            // The months of a fiscal year's parts are the company's own: the whole wide year is all that is known.
            return period with { Timex = range, Grain = TimeGrain.Vague };
        }

        return new ResolvedDate(range, start, end, months == 3 ? TimeGrain.Quarter : TimeGrain.Vague, period.Known, from);
    }

    private static ResolvedDate Month(in DateTerm term, in ResolvedDate period)
    {
        var start = CalendarMath.Add(term.Part < 0 ? period.End : period.Start, TimeUnit.Month, term.Part < 0 ? -1 : term.Part - 1);
        var year = period.Grain == TimeGrain.Year ? period.Timex : TimexWriter.Number(start.Year, 4);
        var timex = string.Create(CultureInfo.InvariantCulture, $"{year}-{start.Month:00}");
        return new ResolvedDate(timex, start, CalendarMath.Add(start, TimeUnit.Month, 1), TimeGrain.Month, period.Known, timex + "-01");
    }

    /// <summary>"the first two weeks of 2021", "the last ten days of May", "the 15th day of next month".</summary>
    private static ResolvedDate Counted(in DateTerm term, in ResolvedDate period)
    {
        var count = Math.Max(1, term.PartCount);
        var from = term.PartUnit == TimeUnit.Week && period.Grain == TimeGrain.Year ? CalendarMath.MondayOfWeek(period.Start.Year, 1) : period.Start;
        var to = term.PartUnit == TimeUnit.Week && period.Grain == TimeGrain.Year ? CalendarMath.Monday(period.End) : period.End;
        var start = term.Part < 0 ? CalendarMath.Add(to, term.PartUnit, -count) : CalendarMath.Add(from, term.PartUnit, term.Part - 1);
        var end = CalendarMath.Add(start, term.PartUnit, count);
        if (term.PartUnit == TimeUnit.Day && count == 1)
        {
            return new ResolvedDate(TimexWriter.Day(start), start, end, TimeGrain.Day, period.Known, TimexWriter.Day(start));
        }

        var range = TimexWriter.Range(TimexWriter.Day(start), TimexWriter.Day(end), DurationTimex.Format(count, term.PartUnit));
        return new ResolvedDate(range, start, end, TimeGrain.Vague, period.Known, TimexWriter.Day(start));
    }
}
