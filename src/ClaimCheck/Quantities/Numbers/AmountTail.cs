using ClaimCheck.Quantities.Lexing;
using ClaimCheck.Quantities.Money;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads what stands behind the number of an amount: magnitude, currency, unit and "per" parts. Immutable; thread-safe.</summary>
/// <param name="words">The words of numbers.</param>
/// <param name="currencies">The currencies.</param>
/// <param name="units">Reads units.</param>
/// <param name="cues">Tells words from names.</param>
internal sealed class AmountTail(NumberWords words, CurrencyTable currencies, UnitReader units, CueWords cues)
{
    private readonly PoundSense _pounds = new(cues);
    private readonly CurrencySense _senses = new(cues);

    /// <summary>Completes an amount behind its number.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="first">Index of the amount's first lexeme.</param>
    /// <param name="start">Index of the number's first lexeme.</param>
    /// <param name="figure">The number.</param>
    /// <param name="before">The currency before it, if any.</param>
    /// <param name="negative">Whether a minus stands before it.</param>
    /// <param name="isMoney">Whether it must be money.</param>
    public Amount Complete(LexemeBuffer lexemes, int first, int start, Figure figure, CurrencyForm before, bool negative, bool isMoney)
    {
        var mantissa = figure.Value;
        var next = figure.Next;
        Unit? unit = before.Unit;
        var factor = before.Unit is null ? 1 : before.Factor;
        var sign = MagnitudeSigns.TryRead(words, units, currencies, cues, lexemes, figure, unit is not null || isMoney, ref next);
        factor = Multiply(factor, sign);
        var end = next;
        string? name = unit?.Name;
        if (figure.Has(FigureForm.Ordinal))
        {
            return new Amount(first, next, start, next, figure, mantissa, null, null);
        }

        var of = figure.Has(FigureForm.Vague | FigureForm.Fraction) && lexemes[next].Word == words.Of ? next + 1 : next;
        var part = (of > next || figure.Has(FigureForm.Fraction)) && words.Role(lexemes[of]).Role == NumberRole.Article ? of + 1 : of;
        var after = figure.Has(FigureForm.Vague) ? of : part > of && currencies.TryAfter(lexemes, part, out _, out var whole) && whole.IsWord ? part : Hyphenated(lexemes, next);
        if (currencies.TryAfter(lexemes, after, out var behind, out var form) && _senses.IsCurrency(lexemes, form, figure, after, unit, next))
        {
            end = behind;
            unit ??= form.Unit;
            factor = before.Unit is null ? Multiply(factor, form.Factor) : factor;
            name = unit.Name;
            if (words.Role(lexemes[end]) is { Role: NumberRole.Scale } scale && form is { IsWord: false } && sign == 1 && !figure.Has(FigureForm.Scaled))
            {
                // "75 USD million".
                factor = Multiply(factor, scale.Value);
                end++;
                next = end;
            }
        }

        if (unit is not null)
        {
            var priced = units.WithPer(lexemes, new UnitMatch(unit, name!, end));
            return Scaled(new Amount(first, priced.Next, start, next, figure, mantissa, unit, priced.Name), factor, negative);
        }

        if (units.TryRead(lexemes, figure, part, out var match))
        {
            return Scaled(new Amount(first, match.Next, start, next, figure, mantissa, match.Unit, match.Name), factor, negative);
        }

        if (_pounds.TryRead(lexemes, figure, sign != 1, after, out var pound))
        {
            var weighed = units.WithPer(lexemes, pound);
            return Scaled(new Amount(first, weighed.Next, start, next, figure, mantissa, weighed.Unit, weighed.Name), factor, negative);
        }

        return Scaled(new Amount(first, next, start, next, figure, mantissa, null, null), factor, negative);
    }

    private static int Hyphenated(LexemeBuffer lexemes, int next) =>
        lexemes[next].Is('-') && !lexemes[next].SpaceBefore && !lexemes[next + 1].SpaceBefore ? next + 1 : next;

    private static decimal Multiply(decimal a, decimal b) => a >= 1e15m || b >= 1e15m ? Math.Max(a, b) : a * b;

    private static Amount Scaled(Amount amount, decimal factor, bool negative)
    {
        var figure = amount.Figure;
        figure = factor == 1 ? figure : figure.Times(factor);
        if (negative)
        {
            figure = figure with { Value = -figure.Value, Form = figure.Form | FigureForm.Negative };
        }

        return amount with { Figure = figure };
    }
}
