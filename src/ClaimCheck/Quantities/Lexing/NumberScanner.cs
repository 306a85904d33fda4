namespace ClaimCheck.Quantities.Lexing;

/// <summary>Reads numbers in digits with any grouping and decimal style that news uses.</summary>
internal static class NumberScanner
{
    /// <summary>Whether ".5" starts at an offset: a point before a digit, with neither digit, letter nor point before it, and not ".5.6".</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    public static bool StartsWithPoint(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ')'))
        && !IsChained(text, at) && DecimalPart.End(text, at, at, at) > at;

    /// <summary>Reads the number at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of a digit, of a fraction sign or of the point of ".5".</param>
    /// <param name="spaceGroups">Whether a plain space may separate groups ("1 200"): not behind a name ("May 12 300 people").</param>
    /// <param name="flags">Flags of the lexeme so far.</param>
    public static Lexeme Scan(string text, int at, bool spaceGroups, LexemeFlags flags)
    {
        if (FractionSigns.IsFraction(text[at]))
        {
            return new Lexeme(at, at + 1, 0, LexemeKind.Number, 0, flags | LexemeFlags.Fraction, text[at], FractionSigns.Value(text[at]));
        }

        var first = DigitRun.End(text, at);
        var whole = first;
        var end = first;
        if (!IsChained(text, at))
        {
            whole = first - at is >= 1 and <= 3 && first < text.Length ? DigitGroups.End(text, at, first, spaceGroups) : first;
            end = DecimalPart.End(text, at, first, whole);
        }

        flags |= whole > first ? LexemeFlags.Grouped : LexemeFlags.None;
        flags |= end > whole ? LexemeFlags.Decimal : LexemeFlags.None;
        var decimals = end > whole ? end - whole - 1 : 0;
        if (end == first && TornNumber.End(text, at, first, out var torn) is var last && last > end)
        {
            (end, decimals) = (last, torn);
            flags |= torn > 0 ? LexemeFlags.Decimal : LexemeFlags.Grouped;
        }

        if (!DigitRun.TryValue(text.AsSpan(at, end - at), decimals, out var value))
        {
            flags |= LexemeFlags.Overflow;
        }

        return new Lexeme(at, end, 0, LexemeKind.Number, (byte)Math.Min(decimals, 255), flags, text[at], value);
    }

    /// <summary>Whether the digits stand behind a digit and a separator ("17.05.2018", "1,2,3"): then they are no number of their own style.</summary>
    private static bool IsChained(string text, int at) => at >= 2 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]);
}
