namespace ClaimCheck.Quantities.Sets;

/// <summary>What is known of a stated figure before its set is made.</summary>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Value">The figure; for ranges the lower end.</param>
/// <param name="High">The upper end of a range; else <see langword="null"/>.</param>
/// <param name="Bound">Its hedge.</param>
/// <param name="Step">Place value of the last significant digit stated.</param>
/// <param name="IsScaled">Whether a magnitude was stated ("2.9 billion").</param>
/// <param name="IsPart">Whether it is a fraction in words ("a third").</param>
internal readonly record struct StatedFigure(
    QuantityKind Kind, decimal Value, decimal? High, Bound Bound, decimal Step, bool IsScaled = false, bool IsPart = false);

/// <summary>
/// Makes the hard and soft sets of figures. The forms follow the literature on round numbers and hedges (Krifka; Lasersohn; Cummins, Sauerland and
/// Solt; Ferson et al. 2015), the cut-offs are about twice the widths that were measured there. Total over all figures; never throws.
/// </summary>
internal static class ValueSetFactory
{
    /// <summary>Counts below this are exact however round they are.</summary>
    private const decimal SmallCount = 20;

    /// <summary>The step of a height in feet and inches, which nobody rounds by half a foot.</summary>
    private const decimal Inch = 1m / 12;

    /// <summary>Above this, arithmetic on the figure could overflow; it is taken as exact.</summary>
    private const decimal Largest = 1e27m;

    /// <summary>The set of a figure.</summary>
    /// <param name="figure">The figure.</param>
    public static ValueSet Create(in StatedFigure figure)
    {
        if (Math.Abs(figure.Value) > Largest * Math.Min(figure.Step, 1) || Math.Abs(figure.High ?? 0) > Largest)
        {
            return figure.High is { } top ? Range(figure.Value, top, figure.Step) : ValueSet.Exact(figure.Value);
        }

        if (figure.High is { } high)
        {
            return Range(figure.Value, high, figure.Step);
        }

        return figure.Value < 0 ? Mirror(Positive(figure with { Value = -figure.Value, Bound = Opposite(figure.Bound) })) : Positive(figure);
    }

    /// <summary>The set of "5 ± 0.2"; <see langword="null"/> where the figures are too large for it.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="width">How far it may be off, not negative.</param>
    /// <param name="step">Place value of the last significant digit of the width.</param>
    public static ValueSet? Spread(decimal value, decimal width, decimal step)
    {
        if (Math.Abs(value) > Largest || width > Largest)
        {
            return null;
        }

        var set = new Interval(value - width, value + width);
        return new ValueSet(set, set, step) { Stated = value };
    }

    private static ValueSet Range(decimal low, decimal high, decimal step)
    {
        var range = new Interval(Math.Min(low, high), Math.Max(low, high));
        return new ValueSet(range, range, step);
    }

    private static ValueSet Positive(in StatedFigure figure)
    {
        var n = figure.Value;
        var half = figure.Step / 2;
        var floor = figure.Kind == QuantityKind.Temperature ? (decimal?)null : 0;
        return figure.Bound switch
        {
            Bound.About when figure.Step == Inch => new(Around(n, 2 * Inch), Around(n, Inch), figure.Step) { Stated = n },
            Bound.About => new(Around(n, Math.Clamp(half, n * 0.1m, n * 0.2m)), Around(n, n * 0.07m), figure.Step) { Stated = n },
            Bound.Nearly => new(new Interval(n - Math.Clamp(figure.Step, n * 0.1m, n * 0.2m), n, HighOpen: true), new Interval(n * 0.9m, n, HighOpen: true), figure.Step),
            Bound.MoreThan => new(new Interval(n, null, LowOpen: true), new Interval(n, n * 1.5m, LowOpen: true), figure.Step),
            Bound.AtLeast => new(new Interval(n, null), new Interval(n, null), figure.Step),
            Bound.LessThan => new(new Interval(floor, n, HighOpen: true), new Interval(n * 0.5m, n, LowOpen: true, HighOpen: true), figure.Step),
            Bound.AtMost => new(new Interval(floor, n), new Interval(n * 0.5m, n, LowOpen: true), figure.Step),
            Bound.UpTo => new(new Interval(floor, n + Math.Max(half, n * 0.1m)), new Interval(floor, n, LowOpen: floor is not null && n > 0), figure.Step),
            _ => Unhedged(figure),
        };
    }

    private static ValueSet Unhedged(in StatedFigure figure)
    {
        var n = figure.Value;
        if (figure.IsPart)
        {
            return new ValueSet(Around(n, 0.05m), Around(n, 0.02m), figure.Step);
        }

        if (figure.Kind is QuantityKind.Ordinal or QuantityKind.Age or QuantityKind.Score)
        {
            return ValueSet.Exact(n);
        }

        var exact = new ValueSet(Interval.Point(n), Interval.Point(n), figure.Step) { Stated = n };
        if (figure.Kind == QuantityKind.Percent)
        {
            return exact;
        }

        var digits = n / figure.Step;
        if (figure.IsScaled && digits % 10 != 0 && figure.Step >= 100 && digits > 10)
        {
            // "2.9 billion" states two digits of a longer figure; "2 billion" is a round number.
            return Rounded(n, figure.Step);
        }

        if (figure.Step < 1)
        {
            return figure.Kind is QuantityKind.Measure or QuantityKind.Temperature || figure.IsScaled ? Rounded(n, figure.Step) : exact;
        }

        var isRound = figure.Step > 1 && n >= SmallCount;
        return isRound ? new ValueSet(Around(n, Math.Min(figure.Step / 2, n * 0.1m)), Interval.Point(n), figure.Step) { Stated = n } : exact;
    }

    private static ValueSet Rounded(decimal n, decimal step)
    {
        var set = new Interval(n - (step / 2), n + (step / 2), HighOpen: true);
        return new ValueSet(set, set, step) { Stated = n };
    }

    private static Interval Around(decimal n, decimal width) => new(n - width, n + width);

    private static Bound Opposite(Bound bound) => bound switch
    {
        Bound.AtLeast => Bound.AtMost,
        Bound.AtMost or Bound.UpTo => Bound.AtLeast,
        Bound.MoreThan => Bound.LessThan,
        Bound.LessThan => Bound.MoreThan,
        _ => bound,
    };

    /// <summary>Turns the set of n into that of -n. A bound on a negative figure bounds from the other side, and a floor of zero is none.</summary>
    private static ValueSet Mirror(ValueSet set) =>
        new(Mirror(set.Hard), Mirror(set.Soft), set.Granularity) { Stated = -set.Stated };

    private static Interval Mirror(Interval set) => new(-set.High, set.Low == 0 ? null : -set.Low, set.HighOpen, set.Low != 0 && set.LowOpen);
}
