using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>
/// Writes TIMEX3 values. Ranges are written "(start,end,length)" as in TIMEX-based tools, the end being the start of the last unit.
/// </summary>
internal static class TimexWriter
{
    /// <summary>"2016-11-07".</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2016-11-07T16:12:00".</summary>
    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"2016", "XX35", "XXXX".</summary>
    public static string Year(in DateTerm term) => term.TwoDigits ? string.Create(CultureInfo.InvariantCulture, $"XX{term.Year:00}") : term.Year > 0
        ? Number(term.Year, 4) : "XXXX";

    /// <summary>A number with leading zeros.</summary>
    public static string Number(int value, int width) => value.ToString("D" + width.ToString(CultureInfo.InvariantCulture),
        CultureInfo.InvariantCulture);

    /// <summary>"(start,end,P3D)".</summary>
    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>Length between the starts of two dates, in years, months or days, whichever both are stated in.</summary>
    public static string Length(in ResolvedDate left, in ResolvedDate right)
    {
        var grain = left.Grain < right.Grain ? left.Grain : right.Grain;
        var months = ((right.Start.Year - left.Start.Year) * 12) + right.Start.Month - left.Start.Month;
        if (left.Grain == TimeGrain.Year && right.Grain == TimeGrain.Year && left.Start.Month == 1 && right.Start.Month == 1)
        {
            return DurationTimex.Format(Math.Abs(months / 12), TimeUnit.Year);
        }

        return grain >= TimeGrain.Month ? DurationTimex.Format(Math.Abs(months), TimeUnit.Month)
            : DurationTimex.Format(Math.Abs((right.Start.Date - left.Start.Date).Days), TimeUnit.Day);
    }

    /// <summary>Length between two moments in hours, minutes and seconds.</summary>
    public static string Length(TimeSpan span)
    {
        span = span.Duration();
        var hours = (int)span.TotalHours;
        return DurationTimex.Format([(hours, hours > 0 ? TimeUnit.Hour : TimeUnit.None), (span.Minutes, span.Minutes > 0
            || span < TimeSpan.FromMinutes(1) ? TimeUnit.Minute : TimeUnit.None),
            (span.Seconds, span.Seconds > 0 ? TimeUnit.Second : TimeUnit.None)]);
    }
}
