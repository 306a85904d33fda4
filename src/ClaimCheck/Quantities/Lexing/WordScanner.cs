namespace ClaimCheck.Quantities.Lexing;

/// <summary>Finds the ends of words.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word at an offset; sets the flags that say how it is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of a letter.</param>
    /// <param name="flags">Flags so far.</param>
    public static int End(string text, int at, ref LexemeFlags flags)
    {
        var dotted = DottedEnd(text, at);
        var end = dotted > 0 ? dotted : at;
        var lower = false;
        for (; dotted == 0 && end < text.Length; end++)
        {
            var c = text[end];
            if (char.IsLetter(c))
            {
                lower |= !char.IsUpper(c);
            }
            else if (!(IsMark(c) || (c is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && !IsPossessive(text, end))))
            {
                break;
            }
        }

        if (char.IsUpper(text[at]))
        {
            flags |= LexemeFlags.Capital | (lower ? LexemeFlags.None : LexemeFlags.AllCaps);
        }

        flags |= dotted > 0 ? LexemeFlags.Dotted : LexemeFlags.None;
        return end;
    }

    /// <summary>Whether an apostrophe at an offset starts "'s" at the end of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the apostrophe.</param>
    public static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>The end of "a.m.", "U.S." and the like: single letters, each with a dot (the last may lack it); 0 for any other word.</summary>
    private static int DottedEnd(string text, int at)
    {
        var end = at;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        if (end == at)
        {
            return 0;
        }

        var bare = end < text.Length && char.IsLetter(text[end]);
        if (bare && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
        {
            return 0;
        }

        var letters = ((end - at) / 2) + (bare ? 1 : 0);
        return letters < 2 ? 0 : bare ? end + 1 : end;
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
