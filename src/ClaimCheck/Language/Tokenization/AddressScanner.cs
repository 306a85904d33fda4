namespace ClaimCheck.Language.Tokenization;

/// <summary>Recognises web and mail addresses, which stay whole. The rest of the run without white space is the address, less the punctuation behind it.</summary>
internal static class AddressScanner
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 256;

    /// <summary>The offset behind an address that starts at a position, or 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where it may start.</param>
    /// <param name="end">Where the run without white space ends.</param>
    public static int Find(ReadOnlySpan<char> text, int position, int end)
    {
        if (position > 0 && CharKinds.IsWordPart(text[position - 1]))
        {
            return 0;
        }

        ReadOnlySpan<char> rest = text[position..end];
        bool web = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!web && !IsMail(rest))
        {
            return 0;
        }

        int stop = end;
        while (stop > position + 4 && IsTrailing(text[stop - 1]))
        {
            stop--;
        }

        return stop;
    }

    private static bool IsMail(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 5 || !CharKinds.IsWordPart(rest[0]))
        {
            return false;
        }

        int i = 1;
        while (i < rest.Length && i < LongestLocalPart && (CharKinds.IsWordPart(rest[i]) || rest[i] is '.' or '-' or '+' or '%'))
        {
            i++;
        }

        return i + 3 < rest.Length && rest[i] == '@' && CharKinds.Of(rest[i + 1]) is CharKind.Letter or CharKind.Digit && rest[(i + 2)..Math.Min(rest.Length, i + LongestDomain)].Contains('.');
    }

    private static bool IsTrailing(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '>' or '"' or '\'' or '\u201D' or '\u2019';
}
