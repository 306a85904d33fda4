namespace ClaimCheck.Claims;

/// <summary>What sort of answer a claim gives.</summary>
public enum ClaimKind
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>How much money.</summary>
    Money,

    /// <summary>What share or change, in per cent.</summary>
    Percent,

    /// <summary>How long, heavy, large, fast, …</summary>
    Measure,

    /// <summary>For how long.</summary>
    Duration,

    /// <summary>How old.</summary>
    Age,

    /// <summary>How hot or cold.</summary>
    Temperature,

    /// <summary>A figure without a unit.</summary>
    Number,

    /// <summary>On which day or in which period.</summary>
    Date,

    /// <summary>At what time of day.</summary>
    Time,

    /// <summary>With what result.</summary>
    Score,

    /// <summary>In which place of an order.</summary>
    Rank,

    /// <summary>What part of a whole.</summary>
    Share,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who, or under what name.</summary>
    Name,

    /// <summary>Whether it happened.</summary>
    Polarity,

    /// <summary>Why.</summary>
    Cause,

    /// <summary>In which words.</summary>
    Quote,
}
