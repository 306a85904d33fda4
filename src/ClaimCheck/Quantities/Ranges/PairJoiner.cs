using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>Lets magnitude and unit flow both ways between two amounts: "$10 to $15 billion", "3 million to 5", "30 to 40 euros".</summary>
internal static class PairJoiner
{
    /// <summary>Whether two amounts may share a unit: both have the same, or one has none.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static bool SameUnit(in Amount first, in Amount second) =>
        first.Unit is null || second.Unit is null || string.Equals(first.Unit.Name, second.Unit.Name, StringComparison.Ordinal);

    /// <summary>Whether the first figure, with the magnitude of the second where that must be meant, is the smaller.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static bool Rises(in Amount first, in Amount second) => first.Value * Shared(first, second) < second.Value;

    /// <summary>Makes a pair of two amounts.</summary>
    /// <param name="kind">How they belong together.</param>
    /// <param name="first">Index of its first lexeme.</param>
    /// <param name="low">The first amount.</param>
    /// <param name="high">The second amount.</param>
    public static AmountPair Join(PairKind kind, int first, in Amount low, in Amount high)
    {
        var factor = Shared(low, high);
        var start = factor == 1 ? low : low with { Figure = low.Figure.Times(factor) };
        var end = high;
        if (start.Unit is null || (end.Unit is not null && end.UnitName!.Length > start.UnitName!.Length))
        {
            start = start with { Unit = end.Unit, UnitName = end.UnitName };
        }
        else if (end.Unit is null)
        {
            end = end with { Unit = start.Unit, UnitName = start.UnitName };
        }

        if (start.Figure.Has(FigureForm.Scaled) && !end.Figure.Has(FigureForm.Scaled) && end.Value < 1000 && end.Value > 0 && Scale(start) is > 1 and var back
            && start.Value / back < end.Value && end.NumberNext == end.Next)
        {
            // "$3bn-5" and "3 million to 5": the magnitude flows forward.
            end = end with { Figure = end.Figure.Times(back) };
        }

        return new AmountPair(kind, first, start, end);
    }

    private static decimal Shared(in Amount first, in Amount second)
    {
        if (first.Figure.Has(FigureForm.Scaled) || !second.Figure.Has(FigureForm.Scaled) || Math.Abs(first.Value) >= 1000 || second.Mantissa == 0)
        {
            return 1;
        }

        var scale = Scale(second);
        return scale > 1 && first.Value < second.Value / scale ? scale : 1;
    }

    /// <summary>The magnitude of a scaled amount: a power of ten of at least a thousand that leaves a figure below a thousand.</summary>
    private static decimal Scale(in Amount amount)
    {
        var scale = 1m;
        while (scale < 1e18m && Math.Abs(amount.Value) / scale >= 1000)
        {
            scale *= 1000;
        }

        return scale;
    }
}
