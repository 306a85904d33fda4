namespace ClaimCheck.Language.Tokenization;

/// <summary>Finds where a figure ends: digits with separators, clock times, dates with slashes, telephone numbers and ISO dates.</summary>
internal static class NumberShape
{
    private const int LongestHyphenated = 24;

    /// <summary>The offset behind the figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it starts: a digit, or a point before a digit.</param>
    /// <param name="end">Where the run without white space ends.</param>
    public static int End(ReadOnlySpan<char> text, int position, int end)
    {
        int i = position + 1;
        while (i < end)
        {
            char c = text[i];
            if (CharKinds.Of(c) == CharKind.Digit || (c is '.' or ',' or ':' or '/' && i + 1 < end && char.IsAsciiDigit(text[i + 1])))
            {
                i++;
            }
            else if (c == '-' && HyphenatedEnd(text, i, end) is int whole and > 0)
            {
                return whole;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int HyphenatedEnd(ReadOnlySpan<char> text, int position, int end)
    {
        int hyphens = 0;
        end = Math.Min(end, position + LongestHyphenated);
        int i = position;
        while (i + 1 < end && text[i] == '-' && char.IsAsciiDigit(text[i + 1]))
        {
            hyphens++;
            i += 2;
            while (i < end && char.IsAsciiDigit(text[i]))
            {
                i++;
            }
        }

        return hyphens >= 2 && (i == end || !CharKinds.IsWordPart(text[i])) ? i : 0;
    }
}
