using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>The hours of the parts of the day, wide enough for how news uses them, and their TIMEX3 codes.</summary>
internal static class DayParts
{
    /// <summary>TIMEX3 code ("MO", "NI").</summary>
    /// <param name="part">The part.</param>
    public static string Code(DayPart part) => part switch
    {
        DayPart.Morning or DayPart.Dawn or DayPart.EarlyHours => "MO",
        DayPart.Midday => "MI",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Daytime => "DT",
        DayPart.Nighttime => "NT",
        _ => "NI",
    };

    /// <summary>
    /// First hour and hour behind the last, counted from midnight of the day; over 24 on the next day. "overnight" ends on its day.
    /// </summary>
    /// <param name="part">The part.</param>
    public static (int From, int To) Hours(DayPart part) => part switch
    {
        DayPart.Dawn => (3, 9),
        DayPart.EarlyHours => (0, 6),
        DayPart.Morning => (0, 12),
        DayPart.Midday => (11, 15),
        DayPart.Afternoon => (12, 19),
        DayPart.Evening => (16, 24),
        DayPart.Overnight => (-6, 9),
        DayPart.Daytime => (6, 20),
        _ => (18, 30),
    };

    /// <summary>The side of noon of an hour said to lie in a part of the day: 1 before noon, 2 behind it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="hour">1 to 12.</param>
    public static int Meridiem(DayPart part, int hour) => part switch
    {
        DayPart.None => 0,
        DayPart.Dawn or DayPart.Morning or DayPart.EarlyHours => 1,
        DayPart.Night or DayPart.Overnight or DayPart.Nighttime => hour is >= 6 and < 12 ? 2 : 1,
        DayPart.Midday or DayPart.Daytime => hour is >= 6 and < 12 ? 1 : 2,
        _ => 2,
    };

    /// <summary>The stretch of a part on a day, narrowed by "early", "mid" or "late".</summary>
    /// <param name="day">Midnight at the start of the day.</param>
    /// <param name="part">The part.</param>
    /// <param name="edge">The narrowing word.</param>
    public static (DateTime Start, DateTime End) On(DateTime day, DayPart part, Edge edge)
    {
        var (from, to) = Hours(part);
        var third = (to - from + 1) / 2m;
        var (start, end) = edge switch
        {
            Edge.Early or Edge.Earlier or Edge.Start => (from, from + third),
            Edge.Mid => (from + (third / 2), to - (third / 2)),
            Edge.Late or Edge.Later or Edge.End => (to - third, to),
            _ => ((decimal)from, to),
        };
        return (CalendarMath.Add(day, TimeUnit.Hour, start), CalendarMath.Add(day, TimeUnit.Hour, end));
    }
}
