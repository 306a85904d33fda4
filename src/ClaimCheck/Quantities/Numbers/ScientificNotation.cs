using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads powers: "4e14", "-12e-1", "1.3x10^6", "5.5x10-3", "1.99×10⁻³⁰", "1.1^3" as far as the exponent is written in plain digits.</summary>
internal static class ScientificNotation
{
    private const int MostFactors = 100;
    private const decimal Smallest = 0.0000000000000000000000000001m;

    /// <summary>Reads a number with a power.</summary>
    /// <param name="lexemes">The text.</param>
    /// <param name="at">Index of the digits before the power.</param>
    /// <param name="figure">The number.</param>
    public static bool TryRead(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        ref readonly var sign = ref lexemes[at + 1];
        if (sign.SpaceBefore || sign.Length != 1)
        {
            return false;
        }

        if (sign.Is('^'))
        {
            return TryPower(lexemes, at, out figure);
        }

        int radix;
        int power;
        if (sign is { IsWord: true, Sign: 'e' or 'E' })
        {
            radix = 10;
            power = at + 2;
        }
        else if (sign.Sign is 'x' or '×' or '*' && lexemes[at + 2] is { IsPlainInteger: true, Value: 10 or 2 } ten)
        {
            radix = (int)ten.Value;
            power = at + 3;
            power += lexemes[power].Is('^') ? 1 : 0;
        }
        else
        {
            return false;
        }

        var signed = lexemes[power].Is('-') || lexemes[power].Is('+');
        var exponent = lexemes[signed ? power + 1 : power];
        if (!exponent.IsPlainInteger || exponent.SpaceBefore || (power == at + 3 && !signed))
        {
            return false;
        }

        var next = (signed ? power + 1 : power) + 1;
        var value = lexemes[at].Value;
        var step = Granularity.Of(value, lexemes[at].Decimals);
        var fits = TryScale(ref value, ref step, radix, exponent.Value, lexemes[power].Is('-'));
        figure = fits ? new Figure(at, next, value, step, FigureForm.Scaled) : new Figure(at, next, 0, 1, FigureForm.Overflow);
        return true;
    }

    /// <summary>"1.1^3", "2.5^-1".</summary>
    private static bool TryPower(LexemeBuffer lexemes, int at, out Figure figure)
    {
        figure = default;
        var minus = lexemes[at + 2].Is('-');
        var signed = minus || lexemes[at + 2].Is('+');
        ref readonly var exponent = ref lexemes[signed ? at + 3 : at + 2];
        if (!exponent.IsPlainInteger || exponent.SpaceBefore)
        {
            return false;
        }

        var next = (signed ? at + 3 : at + 2) + 1;
        var value = 1m;
        for (var i = 0; i < exponent.Value; i++)
        {
            if (i == MostFactors || Math.Abs(value) >= decimal.MaxValue / Math.Max(1, lexemes[at].Value) || value == 0)
            {
                figure = new Figure(at, next, 0, 1, FigureForm.Overflow);
                return true;
            }

            value *= lexemes[at].Value;
        }

        value = !minus ? value : value == 0 ? 0 : 1 / value;
        figure = value == 0 && lexemes[at].Value != 0 ? new Figure(at, next, 0, 1, FigureForm.Overflow) : new Figure(at, next, value, Granularity.Of(value, 0), FigureForm.None);
        return true;
    }

    private static bool TryScale(ref decimal value, ref decimal step, int radix, decimal exponent, bool negative)
    {
        var digits = value;
        for (var i = 0; i < exponent; i++)
        {
            if (i == 40 || (!negative && Math.Max(value, step) > decimal.MaxValue / 100))
            {
                return false;
            }

            value = negative ? value / radix : value * radix;
            step = negative ? Math.Max(step / radix, Smallest) : step * radix;
        }

        // What underflows would be a wrong figure, not a small one.
        return value != 0 || digits == 0;
    }
}
