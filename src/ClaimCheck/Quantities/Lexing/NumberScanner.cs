namespace ClaimCheck.Quantities.Lexing;

/// <summary>Reads numbers in digits with any grouping and decimal style that news uses.</summary>
internal static class NumberScanner
{
    /// <summary>Most digits that <see cref="decimal"/> holds whatever they are.</summary>
    private const int MaxDigits = 28;

    /// <summary>Whether ".5" starts at an offset: a point before a digit, with neither digit, letter nor point before it, and not ".5.6".</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    public static bool StartsWithPoint(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ')'))
        && !IsChained(text, at) && DecimalEnd(text, at, at, at) > at;

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

        var first = Digits(text, at);
        var whole = first;
        var end = first;
        if (!IsChained(text, at))
        {
            whole = first - at is >= 1 and <= 3 && first < text.Length ? Groups(text, at, first, spaceGroups) : first;
            end = DecimalEnd(text, at, first, whole);
        }

        flags |= whole > first ? LexemeFlags.Grouped : LexemeFlags.None;
        flags |= end > whole ? LexemeFlags.Decimal : LexemeFlags.None;
        var decimals = end > whole ? end - whole - 1 : 0;
        if (!TryValue(text.AsSpan(at, end - at), decimals, out var value))
        {
            flags |= LexemeFlags.Overflow;
        }

        return new Lexeme(at, end, 0, LexemeKind.Number, (byte)Math.Min(decimals, 255), flags, text[at], value);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the digits stand behind a digit and a separator ("17.05.2018", "1,2,3"): then they are no number of their own style.</summary>
    private static bool IsChained(string text, int at) => at >= 2 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]);

    /// <summary>The end of the groups behind the first one to three digits; the end of these digits where no grouping style fits.</summary>
    private static int Groups(string text, int start, int first, bool spaceGroups)
    {
        var separator = text[first];
        if (!(separator is ',' or '.' or '\'' or '’' || IsGroupSpace(separator)))
        {
            return first;
        }

        var end = first;
        var groups = 0;
        var pairs = first - start <= 2 && separator == ',';
        while (end < text.Length && text[end] == separator)
        {
            var next = Digits(text, end + 1);
            var length = next - end - 1;
            if (length == 3)
            {
                groups++;
                pairs = false;
            }
            else if (length != 2 || !pairs)
            {
                // White space, or a mark behind which no digit stands, just ends the number; "1,200,30" is no grouping at all.
                // What is too long for a value stays one number, so that no digit is read twice.
                return length == 0 || IsGroupSpace(separator) || groups > MaxDigits / 3 ? Accept(text, start, first, end, groups, spaceGroups) : first;
            }

            end = next;
        }

        return Accept(text, start, first, end, groups, spaceGroups);
    }

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static int Accept(string text, int start, int first, int end, int groups, bool spaceGroups)
    {
        var fits = groups > 0 && text[first] switch
        {
            '.' => groups > 1 || IsShortComma(text, end),
            ' ' => spaceGroups && text[start] != '0',
            ',' => text[start] != '0' || first - start == 1,
            _ => true,
        };
        return fits ? end : first;
    }

    /// <summary>
    /// The end of the decimals behind a whole number: a point and digits with no further point and digit ("2.5", not "17.05.2018"),
    /// or a comma and one or two digits behind at most three digits or groups set with points ("2,5", "1.200,50").
    /// </summary>
    private static int DecimalEnd(string text, int start, int first, int whole)
    {
        if (whole + 1 >= text.Length || !char.IsAsciiDigit(text[whole + 1]))
        {
            return whole;
        }

        if (text[whole] == ',')
        {
            var point = whole > first ? text[first] == '.' : first - start <= 3;
            return point && IsShortComma(text, whole) ? Digits(text, whole + 1) : whole;
        }

        if (!(text[whole] is '.' or '·'))
        {
            return whole;
        }

        var end = Digits(text, whole + 1);
        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? whole : end;
    }

    /// <summary>Whether a comma, one or two digits and then neither digit nor a further number stand at an offset.</summary>
    private static bool IsShortComma(string text, int at)
    {
        if (at >= text.Length || text[at] != ',')
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && end <= at + 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at - 1 is 1 or 2 && !(end + 1 < text.Length && text[end] is ',' or '.' or ':' && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Value of digits with separators; false where it does not fit.</summary>
    private static bool TryValue(ReadOnlySpan<char> digits, int decimals, out decimal value)
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

            if (++count > MaxDigits)
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
        if (decimals > MaxDigits)
        {
            value = 0;
            return count == 0;
        }

        value *= new decimal(1, 0, 0, false, (byte)decimals);
        return true;
    }
}
