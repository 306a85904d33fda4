using System.Globalization;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Arithmetic on the Gregorian calendar that never leaves the years 1 to 9999.</summary>
internal static class CalendarMath
{
    /// <summary>Easter Sunday of the Western churches (the algorithm of Meeus, Jones and Butcher).</summary>
    /// <param name="year">The year.</param>
    public static DateTime Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateTime(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The Nth day of a kind in a month; the last one for a negative count, and where the month has no Nth.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="weekday">1 (Monday) to 7.</param>
    /// <param name="nth">1 to 5, or -1.</param>
    public static DateTime NthWeekday(int year, int month, int weekday, int nth)
    {
        var first = new DateTime(year, month, 1);
        var day = 1 + ((weekday - Weekday(first) + 7) % 7);
        var days = DateTime.DaysInMonth(year, month);
        var last = day + ((days - day) / 7 * 7);
        return new DateTime(year, month, nth < 0 ? last : Math.Min(last, day + ((Math.Clamp(nth, 1, 5) - 1) * 7)));
    }

    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    /// <param name="day">The day.</param>
    public static int Weekday(DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>The Monday of a day's week.</summary>
    /// <param name="day">The day.</param>
    public static DateTime Monday(DateTime day) => Add(day.Date, TimeUnit.Day, 1 - Weekday(day));

    /// <summary>The Monday of a week of ISO 8601.</summary>
    /// <param name="year">The week-numbering year.</param>
    /// <param name="week">1 to 53.</param>
    public static DateTime MondayOfWeek(int year, int week) => Add(Monday(new DateTime(year, 1, 4)), TimeUnit.Week, week - 1);

    /// <summary>"2016-W45".</summary>
    /// <param name="day">A day of the week.</param>
    public static string WeekName(DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    /// <summary>Moves a moment by whole units; stops at the ends of the calendar.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="count">How many, forward or (negative) back.</param>
    public static DateTime Add(DateTime moment, TimeUnit unit, decimal count)
    {
        count = Math.Clamp(count, -1e15m, 1e15m);
        var months = unit switch
        {
            TimeUnit.Month => 1,
            TimeUnit.Quarter => 3,
            TimeUnit.HalfYear => 6,
            TimeUnit.Year => 12,
            TimeUnit.Decade => 120,
            TimeUnit.Century => 1200,
            _ => 0
        };
        if (unit == TimeUnit.BusinessDay)
        {
            return AddBusinessDays(moment, (int)Math.Clamp(count, -5000, 5000));
        }

        if (months > 0 && count == decimal.Truncate(count))
        {
            var total = Math.Clamp((((moment.Year * 12m) + moment.Month - 1) + (count * months)), 12, (9999 * 12) + 11);
            var target = (int)total;
            var day = Math.Min(moment.Day, DateTime.DaysInMonth(target / 12, (target % 12) + 1));
            return new DateTime(target / 12, (target % 12) + 1, day).Add(moment.TimeOfDay);
        }

        var seconds = DurationTimex.Seconds(count, unit) ?? 0;
        var low = (decimal)(DateTime.MinValue - moment).Ticks;
        var high = (decimal)(DateTime.MaxValue - moment).Ticks;
        return moment.AddTicks((long)Math.Clamp(Math.Clamp(seconds, -1e13m, 1e13m) * TimeSpan.TicksPerSecond, low, high));
    }

    private static DateTime AddBusinessDays(DateTime moment, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            moment = Add(moment, TimeUnit.Day, step);
            left -= Weekday(moment) <= 5 ? 1 : 0;
        }

        return moment;
    }
}
