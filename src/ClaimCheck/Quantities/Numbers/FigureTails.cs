using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Adds to a figure what stands behind it: "½", "and a half", "dozen", a plural magnitude. Immutable; thread-safe.</summary>
/// <param name="words">The words of numbers.</param>
/// <param name="fractions">Reads the fractions.</param>
internal sealed class FigureTails(NumberWords words, Fractions fractions)
{
    /// <summary>Adds the fraction of "2 1/2" and "2½".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The figure so far.</param>
    public static Figure WithHalf(LexemeBuffer lexemes, Figure figure)
    {
        var at = lexemes[figure.Next].Is('-') && !lexemes[figure.Next].SpaceBefore ? figure.Next + 1 : figure.Next;
        return lexemes[figure.First].IsPlainInteger && lexemes[at].IsNumber && Fractions.TryDigits(lexemes, at, out var part, out var next) && part < 1
            ? figure with { Next = next, Value = figure.Value + part, Step = part, Form = figure.Form | FigureForm.Fraction }
            : figure;
    }

    /// <summary>Adds "and a half" and then a magnitude: "two and a half million", "one million and a half".</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The figure so far.</param>
    public Figure WithFraction(LexemeBuffer lexemes, Figure figure)
    {
        if (figure.Value > decimal.MaxValue / 10 || !fractions.TryBehindAnd(lexemes, figure.Next, out var part, out var next))
        {
            return figure;
        }

        var scale = words.Role(lexemes[next]);
        if (scale.Role is NumberRole.Scale or NumberRole.Hundred)
        {
            // "one billion and a half million" adds half a million; "two and a half million" multiplies all of it.
            return figure.Has(FigureForm.Scaled) && figure.Value > scale.Value
                ? figure with { Next = next + 1, Value = figure.Value + (part * scale.Value), Step = part * scale.Value }
                : (figure with { Next = next + 1, Value = figure.Value + part, Step = part }).Times(scale.Value);
        }

        // "one million and a half" is a million and half a million; "one hundred and three quarters" is 100.75.
        var unit = figure.Has(FigureForm.Scaled) && Granularity.LastScale(words, lexemes, figure) is >= 1000 and var last ? last : 1;
        return figure with { Next = next, Value = figure.Value + (part * unit), Step = part * unit, Form = figure.Form | FigureForm.Fraction };
    }

    /// <summary>"3 dozen", "two dozens", "five hundreds": a dozen or a plural magnitude that the number multiplies.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The figure so far.</param>
    public Figure WithPlural(LexemeBuffer lexemes, Figure figure)
    {
        var factor = words.Role(lexemes[figure.Next]) is { Role: NumberRole.Dozen } dozen ? dozen.Value
            : words.Vague(lexemes[figure.Next]) is { Use: VagueUse.Plural } vague ? vague.Low : 0;
        return factor == 0 || figure.Value >= 1000
            ? figure
            : figure with { Next = figure.Next + 1, Value = figure.Value * factor, Step = Math.Max(factor, figure.Step), Form = figure.Form | FigureForm.Scaled };
    }
}
