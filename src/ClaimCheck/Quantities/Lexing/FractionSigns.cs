namespace ClaimCheck.Quantities.Lexing;

/// <summary>The fraction signs of Unicode ("Number Forms" and Latin-1).</summary>
internal static class FractionSigns
{
    private static ReadOnlySpan<char> Signs => "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    private static ReadOnlySpan<byte> Numerators => [1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 1, 3, 5, 7, 1, 1];

    private static ReadOnlySpan<byte> Denominators => [2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8, 8, 8, 9, 10];

    /// <summary>Whether a code unit is a fraction sign.</summary>
    /// <param name="c">The code unit.</param>
    public static bool IsFraction(char c) => c > 127 && Signs.Contains(c);

    /// <summary>The value of a fraction sign.</summary>
    /// <param name="c">The sign.</param>
    public static decimal Value(char c)
    {
        var index = Signs.IndexOf(c);
        return (decimal)Numerators[index] / Denominators[index];
    }
}
