using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>How a figure follows from others.</summary>
internal enum ArithmeticKind : byte
{
    /// <summary>It is their sum.</summary>
    Sum,

    /// <summary>It is what is left, or by how much one is more.</summary>
    Difference,

    /// <summary>It is so many times the other.</summary>
    Product,

    /// <summary>It is the part of each.</summary>
    Share,
}

/// <summary>The figures of the first text from which a figure of the second follows.</summary>
/// <param name="Kind">How.</param>
/// <param name="Parts">Their indexes, in the order of the text.</param>
internal sealed record Arithmetic(ArithmeticKind Kind, int[] Parts);

/// <summary>Finds figures of the second text that follow from figures of the first: sums ("11 killed on Monday and 7 on Tuesday", "18 killed"), differences
/// ("of 45 aboard 38 were killed", "7 were left"), and, where one of the texts says "each", products and shares. Precise figures of one sort that stand next to
/// each other, counted in one unit.</summary>
internal static class FigureArithmetic
{
    private const int MostParts = 4;
    private const int MostSigned = 3;
    private const decimal Largest = 1e12m;

    /// <summary>How a figure of the second text follows from figures of the first; <see langword="null"/> where it does not.</summary>
    /// <param name="a">The first text.</param>
    /// <param name="b">The second.</param>
    /// <param name="whole">The figure.</param>
    public static Arithmetic? Of(ComparedText a, ComparedText b, ComparedFigure whole)
    {
        if (whole.Quantity is not { Value: > 0 and < Largest and var total, Bound: Bound.Exact or Bound.About or Bound.MoreThan or Bound.AtLeast })
        {
            return null;
        }

        var figures = Enumerable.Range(0, a.Figures.Length).Where(f => IsPart(a.Figures[f])).ToArray();
        return Added(a, figures, whole, total) ?? (whole.Quantity.Bound is Bound.Exact or Bound.About && (IsDealtOut(a) || IsDealtOut(b)) ? Dealt(a, figures, whole, total) : null);
    }

    private static Arithmetic? Added(ComparedText a, int[] figures, ComparedFigure whole, decimal total)
    {
        for (var first = 0; first < figures.Length; first++)
        {
            for (var last = first; last < figures.Length && last < first + MostParts && AreOfOneSort(a.Figures[figures[last]], whole); last++)
            {
                if (last > first && SignsFor(a, figures[first..(last + 1)], total) is { } kind && IsAsOpen(a, figures[first..(last + 1)], whole))
                {
                    return new Arithmetic(kind, figures[first..(last + 1)]);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a total that is only bounded below has a part that is: more than 11 and 7 are more than 18.</summary>
    private static bool IsAsOpen(ComparedText a, int[] parts, ComparedFigure whole) =>
        whole.Quantity.Bound is Bound.Exact or Bound.About || parts.Any(p => a.Figures[p].Quantity.Bound == whole.Quantity.Bound);

    /// <summary>Whether figures add up to a total, all of them or with some taken away.</summary>
    private static ArithmeticKind? SignsFor(ComparedText a, int[] parts, decimal total)
    {
        var signed = parts.Length <= MostSigned ? 1 << parts.Length : 1;
        for (var minus = 0; minus < signed; minus++)
        {
            var sum = 0m;
            for (var i = 0; i < parts.Length; i++)
            {
                sum += (minus >> i & 1) == 0 ? ValueOf(a, parts[i]) : -ValueOf(a, parts[i]);
            }

            if (sum == total)
            {
                return minus == 0 ? ArithmeticKind.Sum : ArithmeticKind.Difference;
            }
        }

        return null;
    }

    private static Arithmetic? Dealt(ComparedText a, int[] figures, ComparedFigure whole, decimal total)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var (x, y) = (ValueOf(a, figures[i]), ValueOf(a, figures[j]));
                if (IsOfUnit(a.Figures[figures[i]], whole) || IsOfUnit(a.Figures[figures[j]], whole))
                {
                    var kind = x * y == total ? ArithmeticKind.Product : IsQuotient(x, y, total) || IsQuotient(y, x, total) ? ArithmeticKind.Share : (ArithmeticKind?)null;
                    if (kind is { } found)
                    {
                        return new Arithmetic(found, [figures[i], figures[j]]);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsQuotient(decimal whole, decimal parts, decimal share) => Math.Abs(whole - (share * parts)) <= whole / 1_000_000;

    private static bool IsDealtOut(ComparedText text) => text.Text.Tokens.Any(t => t.Lemma is "each" or "every" or "per" or "apiece");

    private static decimal ValueOf(ComparedText text, int figure) => text.Figures[figure].Quantity.Value!.Value;

    private static bool IsPart(ComparedFigure figure) => !figure.IsTime && figure.Quantity is
    {
        Value: > 0 and < Largest,
        Bound: not (Bound.LessThan or Bound.AtMost or Bound.UpTo),
        Kind: not (QuantityKind.Ordinal or QuantityKind.Score or QuantityKind.Percent),
    };

    private static bool AreOfOneSort(ComparedFigure part, ComparedFigure whole) =>
        IsOfUnit(part, whole) && (IsCount(part.Quantity.Kind) ? IsCount(whole.Quantity.Kind) : part.Quantity.Kind == whole.Quantity.Kind);

    private static bool IsOfUnit(ComparedFigure part, ComparedFigure whole) =>
        string.Equals(part.Quantity.Unit, whole.Quantity.Unit, StringComparison.Ordinal)
        && string.Equals(part.Quantity.Currency, whole.Quantity.Currency, StringComparison.Ordinal);

    private static bool IsCount(QuantityKind kind) => kind is QuantityKind.Count or QuantityKind.Number;
}
