namespace ClaimCheck.Quantities.Dates;

/// <summary>How two stated times stand to each other.</summary>
internal enum TimeRelation : byte
{
    /// <summary>The same stretch.</summary>
    Equal,

    /// <summary>The first lies inside the second: it is more specific.</summary>
    Inside,

    /// <summary>The second lies inside the first.</summary>
    Contains,

    /// <summary>They share a moment: both can be true.</summary>
    Overlaps,

    /// <summary>Different clock times that a difference of zones could explain, or one names only the clock and the other only the day.</summary>
    Unknown,

    /// <summary>One day, other clock times.</summary>
    OtherClock,

    /// <summary>
    /// They share no moment, but touch or miss each other by less than the coarser of both units ("the 3rd" and "the night of the 2nd").
    /// </summary>
    Adjacent,

    /// <summary>They share no moment.</summary>
    Disjoint,
}

/// <summary>
/// Relations of stated times that verdicts need. Times with zones are compared in coordinated universal time. A clock time without a day lies on the
/// first day of the calendar and is compared by the clock only. Total: every pair has exactly one relation, and swapping the pair swaps Inside and
/// Contains.
/// </summary>
internal static class TimeAlgebra
{
    /// <summary>Whether a stretch states a clock time without its day.</summary>
    /// <param name="time">The stretch.</param>
    public static bool IsClockOnly(TimeInterval time) => time.Start.Year == 1 && time.Grain <= TimeGrain.DayPart;

    /// <summary>How two stated times stand to each other.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static TimeRelation Relate(TimeInterval first, TimeInterval second)
    {
        var clocks = first.Grain <= TimeGrain.Hour && second.Grain <= TimeGrain.Hour;
        if (IsClockOnly(first) != IsClockOnly(second))
        {
            return first.Grain > TimeGrain.DayPart || second.Grain > TimeGrain.DayPart ? TimeRelation.Unknown
                : Relate(ClockOf(first), ClockOf(second));
        }

        if (first.ZoneMinutes is { } a && second.ZoneMinutes is { } b)
        {
            return Plain(Shift(first, -a), Shift(second, -b));
        }

        if (clocks && first.ZoneMinutes is not null != second.ZoneMinutes is not null)
        {
            var plain = Plain(first, second);
            return plain >= TimeRelation.Unknown && CouldBeZones(first, second) ? TimeRelation.Unknown : plain;
        }

        return Plain(first, second);
    }

    /// <summary>The moments that a stated time with its bound allows: "by the end of May" all before June, "since 2015" all from 2015 on.</summary>
    /// <param name="time">The stated time.</param>
    /// <param name="bound">Its bound.</param>
    public static TimeInterval Allowed(TimeInterval time, Bound bound) => bound switch
    {
        Bound.LessThan => time with { Start = DateTime.MinValue, End = time.Start },
        Bound.AtMost or Bound.UpTo => time with { Start = DateTime.MinValue },
        Bound.MoreThan => time with { Start = time.End, End = DateTime.MaxValue },
        Bound.AtLeast => time with { End = DateTime.MaxValue },
        _ => time,
    };

    private static TimeRelation Plain(TimeInterval first, TimeInterval second)
    {
        if (first.Start == second.Start && first.End == second.End)
        {
            return TimeRelation.Equal;
        }

        if (first.IsInside(second))
        {
            return TimeRelation.Inside;
        }

        if (second.IsInside(first))
        {
            return TimeRelation.Contains;
        }

        if (first.Overlaps(second))
        {
            return TimeRelation.Overlaps;
        }

        var sameDay = first.Grain <= TimeGrain.DayPart && second.Grain <= TimeGrain.DayPart && first.Start.Date == second.Start.Date;
        if (sameDay)
        {
            return TimeRelation.OtherClock;
        }

        var gap = first.Start < second.Start ? second.Start - first.End : first.Start - second.End;
        return first.Grain != second.Grain && first.Grain <= TimeGrain.Day && second.Grain <= TimeGrain.Day && gap < TimeSpan.FromHours(1)
            ? TimeRelation.Adjacent : TimeRelation.Disjoint;
    }

    private static TimeInterval ClockOf(TimeInterval time)
    {
        var length = time.End - time.Start;
        var start = DateTime.MinValue.Add(time.Start.TimeOfDay);
        return time with { Start = start, End = start.Add(length) };
    }

    private static bool CouldBeZones(TimeInterval first, TimeInterval second)
    {
        var apart = (first.Start - second.Start).Duration();
        return apart <= TimeSpan.FromHours(14)
            && (apart.Ticks % TimeSpan.FromMinutes(15).Ticks == 0 || first.Grain == TimeGrain.Hour || second.Grain == TimeGrain.Hour);
    }

    private static TimeInterval Shift(TimeInterval time, int minutes) =>
        time with
        {
            Start = CalendarMath.Add(time.Start, TimeUnit.Minute, minutes),
            End = CalendarMath.Add(time.End, TimeUnit.Minute, minutes),
            ZoneMinutes = 0
        };
}
