using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Dates.Zones;

namespace ClaimCheck.Quantities.Dates.Grammar.Clocks;

/// <summary>A time of day as stated. The default is "nothing".</summary>
internal readonly record struct ClockTerm
{
    /// <summary>Whether a time is stated.</summary>
    public bool Stated { get; init; }

    /// <summary>0 to 24 as stated.</summary>
    public int Hour { get; init; }

    /// <summary>0 to 59; -1 if none.</summary>
    public int Minute { get; init; }

    /// <summary>0 to 59; -1 if none.</summary>
    public int Second { get; init; }

    /// <summary>0 not stated, 1 a.m., 2 p.m., 3 either.</summary>
    public int Meridiem { get; init; }

    /// <summary>Whether the hour is certain as stated: 24-hour clock, noon, midnight.</summary>
    public bool Certain { get; init; }

    /// <summary>Whether the whole is just a number ("from 7"), a time only beside a date or a clock time.</summary>
    public bool Bare { get; init; }

    /// <summary>The part of the day that it is said to be in ("3 in the morning").</summary>
    public DayPart Part { get; init; }

    /// <summary>The zone.</summary>
    public Zone Zone { get; init; }
}
