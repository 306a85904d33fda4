namespace ClaimCheck.Quantities.Lexing;

/// <summary>The rest of a number that a tokenizer has torn apart: "48 . 3 %", "0 . 87", "20 , 000 people".</summary>
internal static class TornNumber
{
    /// <summary>The end of the number whose first digits end at an offset; the same offset where nothing was torn off.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the first digit.</param>
    /// <param name="first">Offset behind the first digits.</param>
    /// <param name="decimals">How many decimals the torn part states.</param>
    public static int End(string text, int at, int first, out int decimals)
    {
        decimals = 0;
        if (first - at <= 3 && text[at] != '0' && IsNoughts(text, first))
        {
            return first + 5;
        }

        if (!IsTorn(text, first) || (at >= 4 && text[at - 1] == ' ' && (text[at - 2] is '.' or ',') && text[at - 3] == ' ' && char.IsAsciiDigit(text[at - 4])))
        {
            return first;
        }

        var end = DigitRun.End(text, first + 3);
        if (text[first + 1] == ',')
        {
            return first - at <= 3 && text[at] != '0' ? GroupsEnd(text, first) : first;
        }

        var year = first - at == 4 && (text[at] is '1' or '2');
        if (first - at > 4 || year || IsTorn(text, end))
        {
            return first;
        }

        decimals = end - first - 3;
        return end;
    }

    /// <summary>The end of groups of noughts: only these are surely no number of their own ("34 , 120 people" may be an age and a count).</summary>
    private static int GroupsEnd(string text, int first)
    {
        var end = first;
        while (IsTorn(text, end) && text[end + 1] == ',' && DigitRun.End(text, end + 3) == end + 6 && text.AsSpan(end + 3, 3) is "000")
        {
            end += 6;
        }

        return end;
    }

    /// <summary>"80, 000": a group of noughts behind a comma and a space.</summary>
    private static bool IsNoughts(string text, int at) =>
        at + 4 < text.Length && text[at] == ',' && text[at + 1] == ' ' && text.AsSpan(at + 2, 3) is "000" && DigitRun.End(text, at + 2) == at + 5;

    /// <summary>Whether a mark between two spaces and then a digit stand at an offset.</summary>
    private static bool IsTorn(string text, int at) =>
        at + 3 < text.Length && text[at] == ' ' && (text[at + 1] is '.' or ',') && text[at + 2] == ' ' && char.IsAsciiDigit(text[at + 3]);
}
