namespace ClaimCheck.Quantities.Lexing;

/// <summary>The decimals of a number, behind a point or a comma.</summary>
internal static class DecimalPart
{
    /// <summary>
    /// The end of the decimals behind a whole number: a point and digits with no further point and digit ("2.5", not "17.05.2018"),
    /// or a comma and one or two digits behind at most three digits or groups set with points ("2,5", "1.200,50").
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first digit.</param>
    /// <param name="first">Offset behind the digits before any group.</param>
    /// <param name="whole">Offset behind the whole number.</param>
    public static int End(string text, int start, int first, int whole)
    {
        if (whole + 1 >= text.Length || !char.IsAsciiDigit(text[whole + 1]))
        {
            return whole;
        }

        if (text[whole] == ',')
        {
            var point = whole > first ? text[first] == '.' : first - start <= 3;
            return point && IsShortComma(text, whole) ? DigitRun.End(text, whole + 1) : whole;
        }

        if (!(text[whole] is '.' or '·'))
        {
            return whole;
        }

        var end = DigitRun.End(text, whole + 1);
        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) ? whole : end;
    }

    /// <summary>Whether a comma, one or two digits and then neither digit nor a further number stand at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    public static bool IsShortComma(string text, int at)
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
}
