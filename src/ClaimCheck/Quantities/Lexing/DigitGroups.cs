namespace ClaimCheck.Quantities.Lexing;

/// <summary>The groups of a number in any style of news: "1,200", "1.234.567", "1 200", "12,34,567".</summary>
internal static class DigitGroups
{
    /// <summary>The end of the groups behind the first one to three digits; the end of these digits where no grouping style fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the first digit.</param>
    /// <param name="first">Offset behind the first one to three digits.</param>
    /// <param name="spaceGroups">Whether a plain space may separate groups.</param>
    public static int End(string text, int start, int first, bool spaceGroups)
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
            var next = DigitRun.End(text, end + 1);
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
                return length == 0 || IsGroupSpace(separator) || groups > DigitRun.MostExact / 3 ? Accept(text, start, first, end, groups, spaceGroups) : first;
            }

            end = next;
        }

        return Accept(text, start, first, end, groups, spaceGroups);
    }

    private static int Accept(string text, int start, int first, int end, int groups, bool spaceGroups)
    {
        var fits = groups > 0 && text[first] switch
        {
            '.' => groups > 1 || DecimalPart.IsShortComma(text, end),
            ' ' => spaceGroups && text[start] != '0',
            ',' => text[start] != '0' || first - start == 1,
            _ => true,
        };
        return fits ? end : first;
    }

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';
}
