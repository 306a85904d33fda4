namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds the ends of tokens that begin with a figure.</summary>
internal static class FigureScanner
{
    /// <summary>The end of a figure with what is written as one word with it ("80's", "747s", "2nd"); glued units stay outside ("5km", "9a.m.").</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the figure starts.</param>
    /// <param name="end">Where the stretch without spaces ends.</param>
    /// <param name="lists">Word lists.</param>
    public static int End(ReadOnlySpan<char> text, int position, int end, WordLists lists)
    {
        int i = NumberShape.End(text, position, end);
        int letters = i;
        while (letters < end && CharKinds.Of(text[letters]) == CharKind.Letter)
        {
            letters++;
        }

        if (letters == i)
        {
            // "the 80's" is one token, "1945's" is two.
            bool decade = i + 1 < end && CharKinds.IsApostrophe(text[i]) && text[i + 1] == 's' && text[i - 1] == '0' && (i + 2 == end || !CharKinds.IsWordPart(text[i + 2]));
            return decade ? i + 2 : i;
        }

        ReadOnlySpan<char> suffix = text[i..letters];
        if (letters + 1 < end && text[letters] == '.' && text[letters + 1] is 'm' or 'M' && suffix is "a" or "A" or "p" or "P")
        {
            return i;
        }

        bool whole = letters == end || !CharKinds.IsWordPart(text[letters]);
        if (whole && lists.IsGluedUnit(suffix) && !(suffix.Length == 1 && char.IsUpper(suffix[0]) && suffix[0] is not ('M' or 'B' or 'K' or 'C')))
        {
            return i;
        }

        while (letters < end && CharKinds.IsWordPart(text[letters]))
        {
            letters++;
        }

        return letters;
    }
}
