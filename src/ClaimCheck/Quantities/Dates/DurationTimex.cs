using System.Globalization;

namespace ClaimCheck.Quantities.Dates;

/// <summary>
/// TIMEX3 values and lengths in seconds of durations ("two hours" is PT2H and 7,200 s). A month counts 30 days and a year 365, as is usual where
/// a length stands without a start.
/// </summary>
internal static class DurationTimex
{
    /// <summary>
    /// The TIMEX3 value of one amount: "P3D", "PT30M", "P1.5Y"; fortnights, quarters, half-years, decades and centuries in the next smaller unit of
    /// TIMEX3.
    /// </summary>
    /// <param name="count">How many units, not negative.</param>
    /// <param name="unit">The unit; not <see cref="TimeUnit.None"/>.</param>
    public static string Format(decimal count, TimeUnit unit) => Format([(count, unit)]);

    /// <summary>The TIMEX3 value of a sum of amounts, given from long to short: "P1DT5H", "PT2H30M".</summary>
    /// <param name="amounts">Count and unit of each; an amount without a unit is passed over.</param>
    public static string Format(ReadOnlySpan<(decimal Count, TimeUnit Unit)> amounts)
    {
        Span<char> buffer = stackalloc char[32 * (amounts.Length + 1)];
        buffer[0] = 'P';
        var length = 1;
        var clock = false;
        foreach (var (count, unit) in amounts)
        {
            if (unit == TimeUnit.None)
            {
                continue;
            }

            if (!clock && unit <= TimeUnit.Hour)
            {
                buffer[length++] = 'T';
                clock = true;
            }

            var (letters, factor) = Part(unit);
            Scaled(count, factor).TryFormat(buffer[length..], out var written, "0.####", CultureInfo.InvariantCulture);
            length += written;
            letters.CopyTo(buffer[length..]);
            length += letters.Length;
        }

        return buffer[..length].ToString();
    }

    /// <summary>Length in seconds; <see langword="null"/> where it is too large to state.</summary>
    /// <param name="count">How many units.</param>
    /// <param name="unit">The unit.</param>
    public static decimal? Seconds(decimal count, TimeUnit unit)
    {
        var seconds = SecondsOf(unit);
        return seconds == 0 || Math.Abs(count) > decimal.MaxValue / 10_000_000_000m ? null : Trim(count * seconds);
    }

    private static decimal Scaled(decimal count, int factor) => Math.Abs(count) > decimal.MaxValue / 1000 ? count : count * factor;

    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static (string Letters, int Factor) Part(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => ("S", 1),
        TimeUnit.Minute => ("M", 1),
        TimeUnit.Hour => ("H", 1),
        TimeUnit.BusinessDay => ("BD", 1),
        TimeUnit.Weekend => ("WE", 1),
        TimeUnit.Week => ("W", 1),
        TimeUnit.Fortnight => ("W", 2),
        TimeUnit.Month => ("M", 1),
        TimeUnit.Quarter => ("M", 3),
        TimeUnit.HalfYear => ("M", 6),
        TimeUnit.Year => ("Y", 1),
        TimeUnit.Decade => ("Y", 10),
        TimeUnit.Century => ("Y", 100),
        _ => ("D", 1),
    };

    private static decimal SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.None => 0,
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3_600,
        TimeUnit.Weekend => 172_800,
        TimeUnit.Week => 604_800,
        TimeUnit.Fortnight => 1_209_600,
        TimeUnit.Month => 2_592_000,
        TimeUnit.Quarter => 7_776_000,
        TimeUnit.HalfYear => 15_552_000,
        TimeUnit.Year => 31_536_000,
        TimeUnit.Decade => 315_360_000,
        TimeUnit.Century => 3_153_600_000,
        _ => 86_400,
    };
}
