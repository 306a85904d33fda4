using ClaimCheck.Quantities.Dates;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities;

/// <summary>Adds TIMEX3 value and length in seconds to durations and ages.</summary>
internal static class Durations
{
    /// <summary>Completes a quantity whose unit is one of time; any other stays as it is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">Its unit.</param>
    public static Quantity Complete(Quantity quantity, Unit? unit)
    {
        if (unit is not { Kind: QuantityKind.Duration } || quantity.Value is not { } count || count is < 0 or > 1_000_000_000_000 || quantity.Unit != unit.Name)
        {
            return quantity;
        }

        var time = unit.Name switch
        {
            "second" => TimeUnit.Second,
            "minute" => TimeUnit.Minute,
            "hour" => TimeUnit.Hour,
            "day" => TimeUnit.Day,
            "week" => TimeUnit.Week,
            "fortnight" => TimeUnit.Fortnight,
            "month" => TimeUnit.Month,
            "year" => TimeUnit.Year,
            "decade" => TimeUnit.Decade,
            "century" => TimeUnit.Century,
            _ => TimeUnit.None,
        };
        return time == TimeUnit.None
            ? quantity
            : quantity with { Timex = DurationTimex.Format(count, time), Seconds = DurationTimex.Seconds(count, time) };
    }
}
