using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads figures that start with a number word: whole numbers, places in an order, fractions and decimals in words. Immutable; thread-safe.</summary>
/// <param name="words">The words of numbers.</param>
/// <param name="spelled">Reads whole numbers.</param>
/// <param name="fractions">Reads the fractions.</param>
/// <param name="ordinals">Reads places in an order.</param>
/// <param name="parts">Knows the magnitudes that fractions take.</param>
/// <param name="tails">Adds what stands behind.</param>
internal sealed class SpelledFigures(NumberWords words, SpelledNumbers spelled, Fractions fractions, OrdinalReader ordinals, PartFigures parts, FigureTails tails)
{
    /// <summary>Reads the figure at a number word.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of its first lexeme (an article or the number word).</param>
    /// <param name="at">Index of the number word.</param>
    /// <param name="joined">Whether "and" may join its parts: not behind "between".</param>
    /// <param name="form">How it is written so far.</param>
    /// <param name="figure">The figure.</param>
    public bool TryRead(LexemeBuffer lexemes, int first, int at, bool joined, FigureForm form, out Figure figure)
    {
        figure = default;
        var role = words.Role(lexemes[at]);
        if (role.Role == NumberRole.Dozen)
        {
            if (first == at)
            {
                // "a baker's dozen".
                return false;
            }

            figure = new Figure(first, at + 1, role.Value, role.Value, form | FigureForm.Scaled);
            return true;
        }

        if (!spelled.TryRead(lexemes, at, decimal.MaxValue, joined, out var value, out var next))
        {
            return false;
        }

        if (joined && TryMixed(lexemes, first, at, next, form, out figure))
        {
            return true;
        }

        if (ordinals.TryEnd(lexemes, first, next, value, out figure))
        {
            return true;
        }

        if (lexemes[next].Is('-') && !lexemes[next].SpaceBefore && value > 100 && value % 100 >= 20 && value % 10 == 0 && words.Role(lexemes[next + 1]) is { Role: NumberRole.Part, Value: > 1 and < 10 } ones)
        {
            // "two hundred forty-sixths" are 200/46; without the hyphen 240/6.
            var part = (value - (value % 100)) / ((value % 100) + ones.Value);
            figure = new Figure(first, next + 2, part, part, form | FigureForm.Fraction);
            return true;
        }

        if (value > 0 && fractions.TryDenominator(lexemes, next, value, out var fraction, out var end))
        {
            figure = parts.OfMagnitude(lexemes, new Figure(first, end, fraction, fraction, form | FigureForm.Fraction));
            return true;
        }

        figure = new Figure(first, next, value, Granularity.Of(value, 0), form | (value >= 100 ? FigureForm.Scaled : FigureForm.None));
        figure = WithPoint(lexemes, figure);
        figure = tails.WithFraction(lexemes, tails.WithPlural(lexemes, figure));
        return true;
    }

    /// <summary>"one hundred and three quarters" is 100.75, not 103 quarters: a short fraction behind the last "and" goes first.</summary>
    private bool TryMixed(LexemeBuffer lexemes, int first, int at, int next, FigureForm form, out Figure figure)
    {
        figure = default;
        if (!spelled.TryRead(lexemes, at, decimal.MaxValue, joined: false, out var whole, out var end) || end >= next)
        {
            return false;
        }

        if (words.Role(lexemes[next]) is { Role: NumberRole.Dozen } dozen && words.Role(lexemes[end]).Role == NumberRole.And
            && spelled.TryRead(lexemes, end + 1, 100, joined: false, out var dozens, out var last) && last == next)
        {
            // "four hundred and three dozen" are 436.
            figure = new Figure(first, next + 1, whole + (dozens * dozen.Value), dozen.Value, form | FigureForm.Scaled);
            return true;
        }

        if (!fractions.TryBehindAnd(lexemes, end, out _, out _))
        {
            return false;
        }

        figure = tails.WithFraction(lexemes, new Figure(first, end, whole, Granularity.Of(whole, 0), form | (whole >= 100 ? FigureForm.Scaled : FigureForm.None)));
        return true;
    }

    /// <summary>Adds decimals in words: "two point five", "two hundred point seventy-one".</summary>
    private Figure WithPoint(LexemeBuffer lexemes, Figure figure)
    {
        if (lexemes[figure.Next].Word != words.Point || words.Role(lexemes[figure.Next + 1]).Role is not (NumberRole.Small or NumberRole.Tens))
        {
            return figure;
        }

        var place = 1m;
        var value = figure.Value;
        var at = figure.Next + 1;
        while (place > 0.000000000001m && spelled.TryRead(lexemes, at, 100, joined: false, out var digits, out var next))
        {
            place /= digits < 10 ? 10 : 100;
            value += digits * place;
            at = next;
        }

        var result = figure with { Next = at, Value = value, Step = place };
        if (words.Role(lexemes[at]) is { Role: NumberRole.Scale } scale)
        {
            result = (result with { Next = at + 1 }).Times(scale.Value);
        }

        return result;
    }
}
