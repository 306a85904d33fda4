using System.Globalization;

namespace ClaimCheck.Reports.Html.Charts;

/// <summary>Axes for moments, in hours since 1970 (UTC).</summary>
internal static class CalendarAxis
{
    private const int MostTicks = 5;
    private const double HoursOfMonth = 730.5;
    private static readonly int[] HourSteps = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <param name="hours">What is to be placed.</param>
    /// <param name="leastStep">The shortest time between ticks, in hours: 24 where only days are known.</param>
    public static Axis Of(IReadOnlyCollection<double> hours, int leastStep = 1)
    {
        var (low, high) = (hours.Min(), hours.Max());
        var padding = Math.Max(leastStep / 2.0, (high - low) * 0.06);
        (low, high) = (low - padding, high + padding);
        var axis = new Axis(low, high, hour => hour);
        var range = high - low;
        foreach (var step in HourSteps.Where(step => step >= leastStep))
        {
            if (range / step <= MostTicks)
            {
                return axis.WithTicks(ByHours(low, high, step));
            }
        }

        var months = Array.Find(MonthSteps, step => range / (step * HoursOfMonth) <= MostTicks);
        return axis.WithTicks(ByMonths(low, high, months == 0 ? MonthSteps[^1] : months));
    }

    private static IEnumerable<(double, string)> ByHours(double low, double high, int step)
    {
        var years = Time(low).Year != Time(high).Year;
        var format = (step < 24, years) switch
        {
            (true, _) => "d MMM, HH:mm",
            (false, true) => "d MMM yyyy",
            (false, false) => "d MMM",
        };
        for (var hour = Math.Ceiling(low / step) * step; hour <= high; hour += step)
        {
            yield return (hour, Time(hour).ToString(format, CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(double, string)> ByMonths(double low, double high, int step)
    {
        var time = Time(low);
        var month = (int)(Math.Ceiling(((time.Year * 12) + time.Month) / (double)step) * step);
        for (; month / 12 < 9999; month += step)
        {
            var at = new DateTime(month / 12, (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Utc);
            var hour = (at - DateTime.UnixEpoch).TotalHours;
            if (hour > high)
            {
                yield break;
            }

            yield return (hour, at.ToString(step < 12 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static DateTime Time(double hours) =>
        DateTime.UnixEpoch.AddHours(Math.Clamp(hours, (DateTime.MinValue - DateTime.UnixEpoch).TotalHours, (DateTime.MaxValue - DateTime.UnixEpoch).TotalHours - 1));
}
