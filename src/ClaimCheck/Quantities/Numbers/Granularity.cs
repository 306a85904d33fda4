using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Numbers;

/// <summary>The place value of the last significant digit that a number states.</summary>
internal static class Granularity
{
    /// <summary>The place value of a number in digits: 1,200 has 100, 38 has 1, 2.50 has 0.01.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Decimals that are written.</param>
    public static decimal Of(decimal value, int decimals)
    {
        if (decimals > 0)
        {
            return new decimal(1, 0, 0, false, (byte)Math.Min(decimals, 28));
        }

        var step = 1m;
        while (value != 0 && value % (step * 10) == 0 && step < 1e27m)
        {
            step *= 10;
        }

        return step;
    }

    /// <summary>The place value of a number with a magnitude word: that of its digits times the magnitude.</summary>
    /// <param name="step">Place value of the digits.</param>
    /// <param name="digits">Value of the digits.</param>
    /// <param name="value">Value of the whole.</param>
    public static decimal Scaled(decimal step, decimal digits, decimal value) => step * Math.Max(1, decimal.Round(value / digits));

    /// <summary>The magnitude that the last word of a number states; 1 where it is none.</summary>
    /// <param name="words">The words of numbers.</param>
    /// <param name="lexemes">The text.</param>
    /// <param name="figure">The number.</param>
    public static decimal LastScale(NumberWords words, LexemeBuffer lexemes, in Figure figure) =>
        words.Role(lexemes[figure.Next - 1]) is { Role: NumberRole.Scale } scale ? scale.Value : 1;
}
