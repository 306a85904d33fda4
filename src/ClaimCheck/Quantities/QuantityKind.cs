namespace ClaimCheck.Quantities;

/// <summary>What sort of figure an expression states.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>How many of something.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share of a hundred, or percentage points.</summary>
    Percent,

    /// <summary>A length, weight, area, volume, speed, power, …</summary>
    Measure,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>The age of a person or thing.</summary>
    Age,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>A place in an order ("third").</summary>
    Ordinal,

    /// <summary>A calendar date or a period of the calendar.</summary>
    Date,

    /// <summary>A time of day, alone or with its date.</summary>
    Time,

    /// <summary>A result of a match or vote ("3-0").</summary>
    Score,
}
