namespace ClaimCheck.Language.Tokenization;

/// <summary>Tells whether a letter with a full stop behind a figure is the point of the compass of an address ("412 E. Oster Lane"), which ends no sentence.</summary>
internal static class StreetStop
{
    private const string Points = "NSEW";
    private const int LongestName = 4;

    /// <summary>Whether the name of a street follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letter">Offset of the letter, UTF-16.</param>
    /// <param name="next">Offset of what follows the stop.</param>
    /// <param name="end">End of the text.</param>
    /// <param name="lists">The word lists.</param>
    public static bool Is(ReadOnlySpan<char> text, int letter, int next, int end, WordLists lists)
    {
        if (!Points.Contains(text[letter], StringComparison.Ordinal))
        {
            return false;
        }

        for (int word = 0, at = next; word < LongestName && at < end && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at])); word++)
        {
            int stop = at;
            while (stop < end && char.IsLetterOrDigit(text[stop]))
            {
                stop++;
            }

            if (word > 0 && lists.EndsStreet(text[at..stop]))
            {
                return true;
            }

            at = stop;
            while (at < end && text[at] == ' ')
            {
                at++;
            }
        }

        return false;
    }
}
