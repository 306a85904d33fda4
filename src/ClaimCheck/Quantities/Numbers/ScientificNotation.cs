using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>Reads powers of ten and two: "4e14", "-12e-1", "1.3x10^6", "5.5x10-3", "1.99×10⁻³⁰" as far as the exponent is written in plain digits.</summary>
internal static class ScientificNotation
{
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
