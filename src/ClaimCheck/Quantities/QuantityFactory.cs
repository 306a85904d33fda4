using ClaimCheck.Articles;
using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Numbers;
using ClaimCheck.Quantities.Ranges;
using ClaimCheck.Quantities.Sets;

namespace ClaimCheck.Quantities;

/// <summary>Makes quantities of what was read: spans, values and value sets.</summary>
internal static class QuantityFactory
{
    /// <summary>The quantity of one amount.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="noun">What it counts.</param>
    /// <param name="bound">Its hedge.</param>
    /// <param name="first">Index of its first lexeme, hedges counted.</param>
    /// <param name="next">Index behind it.</param>
    public static Quantity Of(
        LexemeBuffer lexemes, in Amount amount, QuantityKind kind, string? noun, Bound bound, int first, int next)
    {
        var figure = amount.Figure;
        var quantity = new Quantity
        {
            Span = Span(lexemes, first, next),
            Number = Span(lexemes, amount.NumberFirst, amount.NumberNext),
            Kind = kind,
            Bound = bound,
            Unit = amount.UnitName ?? (kind == QuantityKind.Age ? "year" : null),
            Noun = noun,
            Currency = amount.Unit?.Currency,
        };
        if (figure.Has(FigureForm.Overflow))
        {
            return quantity;
        }

        if (figure.Vague is { } vague)
        {
            return quantity with
            {
                Low = vague.Low,
                High = vague.High,
                Bound = bound is Bound.Exact ? Bound.Vague : bound,
                Set = new ValueSet(vague.Hard, vague.Soft, vague.Low),
            };
        }

        var stated = new StatedFigure(kind, figure.Value, null, bound, figure.Step, figure.Has(FigureForm.Scaled) && figure.Step >= 100, figure.Has(FigureForm.Fraction) && figure.Has(FigureForm.Words) && figure.Value < 1);
        return Durations.Complete(quantity with { Value = figure.Value, Set = ValueSetFactory.Create(stated) }, amount.Unit);
    }

    /// <summary>The quantity of a range.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">Its ends, in either order.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="noun">What it counts.</param>
    /// <param name="first">Index of its first lexeme.</param>
    /// <param name="next">Index behind it.</param>
    public static Quantity Range(LexemeBuffer lexemes, in AmountPair pair, QuantityKind kind, string? noun, int first, int next)
    {
        var (low, high) = (pair.Low, pair.High);
        var (bottom, top) = low.Value <= high.Value ? (low.Value, high.Value) : (high.Value, low.Value);
        return new Quantity
        {
            Span = Span(lexemes, first, next),
            Number = Span(lexemes, low.NumberFirst, high.NumberNext),
            Kind = kind,
            Low = bottom,
            High = top,
            Bound = Bound.Range,
            Unit = high.UnitName ?? (kind == QuantityKind.Age ? "year" : null),
            Noun = noun,
            Currency = high.Unit?.Currency,
            Set = kind == QuantityKind.Ordinal ? null : ValueSetFactory.Create(new StatedFigure(kind, bottom, top, Bound.Range, Math.Min(low.Figure.Step, high.Figure.Step))),
        };
    }

    /// <summary>"5 ± 0.2 metres": the figure, anywhere within the distance.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">The figure and the distance.</param>
    public static Quantity Spread(LexemeBuffer lexemes, in AmountPair pair)
    {
        var kind = pair.Low.Unit?.Kind ?? QuantityKind.Number;
        var quantity = Of(lexemes, pair.Low, kind, null, Bound.About, pair.Low.First, pair.High.Next);
        var set = ValueSetFactory.Spread(pair.Low.Value, Math.Abs(pair.High.Value), pair.High.Figure.Step);
        return set is null ? quantity : quantity with { Set = set };
    }

    /// <summary>The quantity of a result.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">Its two numbers.</param>
    /// <param name="noun">What they count ("vote").</param>
    public static Quantity Score(LexemeBuffer lexemes, in AmountPair pair, string? noun) => new()
    {
        Span = Span(lexemes, pair.Low.First, pair.High.Next),
        Number = Span(lexemes, pair.Low.NumberFirst, pair.High.NumberNext),
        Kind = QuantityKind.Score,
        Low = pair.Low.Value,
        High = pair.High.Value,
        Noun = noun,
    };

    /// <summary>How the first of two numbers stands to the second: 3:1 is 3.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="pair">The two numbers.</param>
    /// <param name="bound">Its hedge.</param>
    /// <param name="first">Index of its first lexeme, hedges counted.</param>
    public static Quantity Ratio(LexemeBuffer lexemes, in AmountPair pair, Bound bound, int first)
    {
        var value = pair.Low.Value / pair.High.Value;
        return new Quantity
        {
            Span = Span(lexemes, first, pair.High.Next),
            Number = Span(lexemes, pair.Low.NumberFirst, pair.High.NumberNext),
            Kind = QuantityKind.Number,
            Value = value,
            Bound = bound,
            Unit = pair.Kind == PairKind.Odds ? "odds" : "ratio",
            Set = ValueSetFactory.Create(new StatedFigure(QuantityKind.Number, value, null, bound, pair.Low.Figure.Step / pair.High.Value)),
        };
    }

    /// <summary>The quantity of a place in an order.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="amount">The ordinal.</param>
    public static Quantity Ordinal(LexemeBuffer lexemes, in Amount amount) => new()
    {
        Span = Span(lexemes, amount.First, amount.Next),
        Number = Span(lexemes, amount.NumberFirst, amount.NumberNext),
        Kind = QuantityKind.Ordinal,
        Value = amount.Value,
        Set = ValueSet.Exact(amount.Value),
    };

    private static TextSpan Span(LexemeBuffer lexemes, int first, int next) => new(lexemes[first].Start, lexemes[next - 1].End);
}
