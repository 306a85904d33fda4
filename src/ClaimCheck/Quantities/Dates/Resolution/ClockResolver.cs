using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;
using ClaimCheck.Quantities.Dates.Grammar.Clocks;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Settles the side of noon and writes clock times.</summary>
internal static class ClockResolver
{
    /// <summary>The hour of the day, 0 to 24.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="part">Part of the day that the day's words state.</param>
    public static int Hour(in ClockTerm clock, DayPart part)
    {
        if (clock.Certain || clock.Hour is 0 or > 12)
        {
            return clock.Hour;
        }

        var meridiem = clock.Meridiem is 1 or 2 ? clock.Meridiem : DayParts.Meridiem(clock.Part != DayPart.None ? clock.Part : part, clock.Hour);
        return meridiem switch { 1 => clock.Hour % 12, 2 => (clock.Hour % 12) + 12, _ => clock.Hour };
    }

    /// <summary>"T08:11", with "Z" for coordinated universal time.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="hour">Its settled hour.</param>
    public static string Timex(in ClockTerm clock, int hour)
    {
        var zone = clock.Zone is { Stated: true, Minutes: 0 } ? "Z" : string.Empty;
        return clock.Second >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{clock.Minute:00}:{clock.Second:00}{zone}")
            : clock.Minute >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{clock.Minute:00}{zone}")
            : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}{zone}");
    }

    /// <summary>The finest unit stated.</summary>
    /// <param name="clock">The time.</param>
    public static TimeGrain Grain(in ClockTerm clock) => clock.Second >= 0 ? TimeGrain.Second : clock.Minute >= 0 ? TimeGrain.Minute : TimeGrain.Hour;

    /// <summary>The moment on a day.</summary>
    /// <param name="day">Midnight at its start.</param>
    /// <param name="clock">The time.</param>
    /// <param name="hour">Its settled hour.</param>
    public static DateTime On(DateTime day, in ClockTerm clock, int hour) =>
        CalendarMath.Add(day, TimeUnit.Second, (hour * 3600) + (Math.Max(clock.Minute, 0) * 60) + Math.Max(clock.Second, 0));

    /// <summary>
    /// The stretch around a moment that a stated time leaves, with "about" and "shortly after" taken as half an hour where only the hour is stated.
    /// </summary>
    /// <param name="moment">The moment.</param>
    /// <param name="grain">Finest unit stated.</param>
    /// <param name="nearness">How close.</param>
    public static (DateTime Start, DateTime End) Around(DateTime moment, TimeGrain grain, Nearness nearness)
    {
        var unit = grain switch { TimeGrain.Second => TimeUnit.Second, TimeGrain.Minute => TimeUnit.Minute, _ => TimeUnit.Hour };
        var slack = grain == TimeGrain.Hour ? 30 : 20;
        return nearness switch
        {
            Nearness.About => (CalendarMath.Add(moment, TimeUnit.Minute, -slack), CalendarMath.Add(moment, TimeUnit.Minute, slack + 1)),
            Nearness.ShortlyBefore => (CalendarMath.Add(moment, TimeUnit.Minute, -30), moment),
            Nearness.ShortlyAfter => (moment, CalendarMath.Add(moment, TimeUnit.Minute, 30)),
            _ => (moment, CalendarMath.Add(moment, unit, 1)),
        };
    }
}
