namespace ClaimCheck.Quantities.Lexing;

/// <summary>Runs of ASCII digits and the exact value of a number written with them.</summary>
internal static class DigitRun
{
    /// <summary>Most digits that <see cref="decimal"/> holds whatever they are.</summary>
    public const int MostExact = 28;

    /// <summary>The offset behind the digits that stand at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    public static int End(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Value of digits with separators; false where it does not fit.</summary>
    /// <param name="digits">The number as written.</param>
    /// <param name="decimals">How many of its digits are decimals.</param>
    /// <param name="value">Its value.</param>
    public static bool TryValue(ReadOnlySpan<char> digits, int decimals, out decimal value)
    {
        value = 0;
        var small = 0UL;
        var count = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c) || (count == 0 && c == '0'))
            {
                continue;
            }

            if (++count > MostExact)
            {
                value = 0;
                return false;
            }

            if (count <= 18)
            {
                small = (small * 10) + (uint)(c - '0');
            }
            else
            {
                value = ((count == 19 ? small : value) * 10) + (uint)(c - '0');
            }
        }

        value = count <= 18 ? small : value;
        if (decimals > MostExact)
        {
            value = 0;
            return count == 0;
        }

        value *= new decimal(1, 0, 0, false, (byte)decimals);
        return true;
    }
}
