namespace ClaimCheck.Quantities;

/// <summary>A set of numbers between two ends.</summary>
/// <param name="Low">Lower end; <see langword="null"/> is minus infinity.</param>
/// <param name="High">Upper end; <see langword="null"/> is plus infinity.</param>
/// <param name="LowOpen">Whether the lower end itself is excluded.</param>
/// <param name="HighOpen">Whether the upper end itself is excluded.</param>
internal readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The set that holds one number.</summary>
    /// <param name="value">The number.</param>
    public static Interval Point(decimal value) => new(value, value);

    /// <summary>Whether a number lies in the set.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowOpen ? value > low : value >= low)) && (High is not { } high || (HighOpen ? value < high : value <= high));

    /// <summary>Whether no number lies in both sets.</summary>
    /// <param name="other">The other set.</param>
    public bool IsDisjointFrom(Interval other) => EndsBefore(this, other) || EndsBefore(other, this);

    /// <summary>Whether every number of this set lies in <paramref name="other"/>.</summary>
    /// <param name="other">The other set.</param>
    public bool IsInside(Interval other) =>
        (other.Low is not { } low || (Low is { } own && (own > low || (own == low && (LowOpen || !other.LowOpen)))))
        && (other.High is not { } high || (High is { } top && (top < high || (top == high && (HighOpen || !other.HighOpen)))));

    private static bool EndsBefore(Interval a, Interval b) =>
        a.High is { } high && b.Low is { } low && (high < low || (high == low && (a.HighOpen || b.LowOpen)));
}
