namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds the ends of tokens that begin with an apostrophe.</summary>
internal static class ApostropheScanner
{
    /// <summary>The end of a clitic, a shortened year or a quotation mark.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the apostrophe stands.</param>
    /// <param name="end">Where the stretch without spaces ends.</param>
    /// <param name="glued">Whether a token ends right before it.</param>
    public static int End(ReadOnlySpan<char> text, int position, int end, bool glued)
    {
        // A clitic after a full stop or a bracket ("the U.S.'s"), a shortened year ('72), or a quotation mark.
        int letters = position + 1;
        while (letters < end && letters - position < 4 && CharKinds.Of(text[letters]) == CharKind.Letter)
        {
            letters++;
        }

        if (glued && Clitics.IsClitic(text[position..letters]) && (letters == end || !CharKinds.IsWordPart(text[letters])))
        {
            return letters;
        }

        if (!glued && position + 2 < end && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position + 2]))
        {
            int i = position + 3;
            if (i < end && text[i] == 's')
            {
                i++;
            }

            if (i == end || !CharKinds.IsWordPart(text[i]))
            {
                return i;
            }
        }

        return position + 1 < end && text[position] == '\'' && text[position + 1] == '\'' ? position + 2 : position + 1;
    }
}
