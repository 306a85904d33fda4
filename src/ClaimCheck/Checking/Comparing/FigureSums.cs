using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Finds figures of the second text that are the sum of figures of the first ("11 killed on Monday and 7 on Tuesday", "18 killed"). Precise
/// figures of one sort that stand next to each other, counted in one unit.</summary>
internal static class FigureSums
{
    private const int MostParts = 4;

    /// <summary>Indexes of the figures of the first text whose sum a figure of the second text is; <see langword="null"/> where it is none.</summary>
    public static int[]? Of(ComparedText a, ComparedFigure whole)
    {
        if (whole.Quantity is not { Value: { } total, Bound: Bound.Exact or Bound.About, Kind: QuantityKind.Count or QuantityKind.Money or QuantityKind.Number })
        {
            return null;
        }

        var figures = Enumerable.Range(0, a.Figures.Length).Where(f => !a.Figures[f].IsTime).ToArray();
        for (var first = 0; first < figures.Length; first++)
        {
            var sum = 0m;
            for (var last = first; last < figures.Length && last < first + MostParts; last++)
            {
                if (!IsPart(a.Figures[figures[last]], a.Figures[figures[first]], whole))
                {
                    break;
                }

                sum += Math.Min(a.Figures[figures[last]].Quantity.Value!.Value, 1e15m);
                if (last > first && sum == total)
                {
                    return figures[first..(last + 1)];
                }
            }
        }

        return null;
    }

    private static bool IsPart(ComparedFigure part, ComparedFigure first, ComparedFigure whole) =>
        part.Quantity is { Value: >= 1, Bound: not (Bound.LessThan or Bound.AtMost or Bound.UpTo) } quantity
        && IsCount(quantity.Kind) == IsCount(whole.Quantity.Kind)
        && string.Equals(quantity.Unit, whole.Quantity.Unit, StringComparison.Ordinal)
        && string.Equals(quantity.Currency, whole.Quantity.Currency, StringComparison.Ordinal)
        && IsCount(quantity.Kind) == IsCount(first.Quantity.Kind) && quantity.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Number;

    private static bool IsCount(QuantityKind kind) => kind is QuantityKind.Count or QuantityKind.Number;
}
