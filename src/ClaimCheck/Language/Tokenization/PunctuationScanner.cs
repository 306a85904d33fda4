namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds where a sign or a run of signs ends.</summary>
internal static class PunctuationScanner
{
    private const char JoinerSelector = '\uFE0F';

    /// <summary>The offset behind the sign at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it starts.</param>
    /// <param name="end">Where the run without white space ends.</param>
    public static int End(ReadOnlySpan<char> text, int position, int end)
    {
        char c = text[position];
        int i = position + 1;
        switch (c)
        {
            case '.' or '-' or '*' or '=' or '~' or '#' or '+' or '<' or '>' or '|' or '`' or '\u2026' or '\u2014' or '\u2013':
                while (i < end && text[i] == c)
                {
                    i++;
                }

                return i;
            case '!' or '?':
                while (i < end && text[i] is '!' or '?')
                {
                    i++;
                }

                return i;
            case ':' or ';' when IsSmiley(text[position..end]):
                return end;
            default:
                return char.IsHighSurrogate(c) && i < end && char.IsLowSurrogate(text[i]) ? EmojiEnd(text, i + 1, end) : i;
        }
    }

    private static bool IsSmiley(ReadOnlySpan<char> rest) => rest is ":)" or ":(" or ";)" or ":-)" or ";-)" or ":-(" or ":D" or ":P";

    private static int EmojiEnd(ReadOnlySpan<char> text, int i, int end)
    {
        // Variation selectors, skin tones and joined pictures belong to the picture before them.
        while (i < end)
        {
            if (text[i] == JoinerSelector)
            {
                i++;
            }
            else if (text[i] == '\u200D' && i + 2 < end && char.IsHighSurrogate(text[i + 1]) && char.IsLowSurrogate(text[i + 2]))
            {
                i += 3;
            }
            else if (text[i] == '\uD83C' && i + 1 < end && text[i + 1] is >= '\uDFFB' and <= '\uDFFF')
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}
