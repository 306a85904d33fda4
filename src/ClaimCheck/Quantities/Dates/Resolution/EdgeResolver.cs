using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>
/// The stretch of a period that "early", "mid" or "the end of" leaves. Wide on purpose: two reports should differ only where no usual reading lets
/// both be
/// true. Early, middle and late share no day, so that mid-November is not mid-December and early May is not late May.
/// </summary>
internal static class EdgeResolver
{
    /// <summary>The stretch of a date.</summary>
    /// <param name="date">The whole period.</param>
    /// <param name="edge">The word.</param>
    /// <param name="reference">Splits "earlier this month" and "later this month".</param>
    public static ResolvedDate Apply(in ResolvedDate date, Edge edge, in Reference reference)
    {
        if (edge == Edge.None || !date.Known)
        {
            return date;
        }

        if (edge is Edge.Earlier or Edge.Later)
        {
            var cut = reference.Today;
            var inside = cut >= date.Start && cut < date.End && reference.Known;
            return !inside ? date : edge == Edge.Earlier ? date with { End = CalendarMath.Add(cut, TimeUnit.Day, 1), Grain = TimeGrain.Vague }
                : date with { Start = cut, Grain = TimeGrain.Vague };
        }

        var (start, end) = Stretch(date.Start, date.End, date.Grain, edge);
        return date with { Start = start, End = end, Grain = date.Grain == TimeGrain.Day ? TimeGrain.DayPart : TimeGrain.Vague };
    }

    private static (DateTime Start, DateTime End) Stretch(DateTime start, DateTime end, TimeGrain grain, Edge edge) => grain switch
    {
        TimeGrain.Day => edge switch
        {
            Edge.Early => (start, CalendarMath.Add(start, TimeUnit.Hour, 10)),
            Edge.Start => (start, CalendarMath.Add(start, TimeUnit.Hour, 6)),
            Edge.Mid => (CalendarMath.Add(start, TimeUnit.Hour, 10), CalendarMath.Add(start, TimeUnit.Hour, 15)),
            Edge.Late => (CalendarMath.Add(start, TimeUnit.Hour, 16), CalendarMath.Add(end, TimeUnit.Hour, 2)),
            _ => (CalendarMath.Add(start, TimeUnit.Hour, 18), end),
        },
        TimeGrain.Month => edge switch
        {
            Edge.Early or Edge.Start => (start, CalendarMath.Add(start, TimeUnit.Day, 10)),
            Edge.Mid => (CalendarMath.Add(start, TimeUnit.Day, 10), CalendarMath.Add(start, TimeUnit.Day, 20)),
            _ => (CalendarMath.Add(start, TimeUnit.Day, 20), end),
        },
        TimeGrain.Year => edge switch
        {
            Edge.Early => (start, CalendarMath.Add(start, TimeUnit.Month, 4)),
            Edge.Start => (start, CalendarMath.Add(start, TimeUnit.Month, 3)),
            Edge.Mid => (CalendarMath.Add(start, TimeUnit.Month, 4), CalendarMath.Add(start, TimeUnit.Month, 8)),
            Edge.Late => (CalendarMath.Add(start, TimeUnit.Month, 8), end),
            _ => (CalendarMath.Add(start, TimeUnit.Month, 9), end),
        },
        TimeGrain.Decade => edge switch
        {
            Edge.Early or Edge.Start => (start, CalendarMath.Add(start, TimeUnit.Year, 4)),
            Edge.Mid => (CalendarMath.Add(start, TimeUnit.Year, 3), CalendarMath.Add(start, TimeUnit.Year, 7)),
            _ => (CalendarMath.Add(start, TimeUnit.Year, 6), end),
        },
        _ => Thirds(start, end, edge),
    };

    private static (DateTime Start, DateTime End) Thirds(DateTime start, DateTime end, Edge edge)
    {
        var days = (end - start).Days;
        var first = CalendarMath.Add(start, TimeUnit.Day, (days * 2 + 4) / 5);
        var last = CalendarMath.Add(start, TimeUnit.Day, days * 3 / 5);
        return edge switch
        {
            Edge.Early or Edge.Start => (start, first),
            Edge.Mid => (first < last ? first : last, first < last ? last
            : first),
            _ => (last, end)
        };
    }
}
