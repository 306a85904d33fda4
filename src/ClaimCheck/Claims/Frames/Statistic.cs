namespace ClaimCheck.Claims.Frames;

/// <summary>What sort of figure a claim states.</summary>
internal enum Statistic : byte
{
    /// <summary>A number of things, or a level.</summary>
    Count,

    /// <summary>A sum over all parts or up to a moment ("in all", "the total").</summary>
    Total,

    /// <summary>How much something changed.</summary>
    Change,

    /// <summary>What it was before the change.</summary>
    Previous,

    /// <summary>Per something.</summary>
    Rate,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A mean.</summary>
    Average,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A result.</summary>
    Score,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A price.</summary>
    Price,

    /// <summary>A largest or smallest figure ever.</summary>
    Extreme,
}
