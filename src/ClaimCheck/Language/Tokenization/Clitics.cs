namespace ClaimCheck.Language.Tokenization;

/// <summary>Splits clitics off words: n't, 's, 'm, 'd, 're, 've, 'll, also with a curly apostrophe.</summary>
internal static class Clitics
{
    private const int LongestChain = 3;

    /// <summary>Whether a piece that starts with an apostrophe is a clitic.</summary>
    /// <param name="piece">The piece with its apostrophe.</param>
    public static bool IsClitic(ReadOnlySpan<char> piece) => piece.Length switch
    {
        2 => (piece[1] | 0x20) is 's' or 'm' or 'd',
        3 => ((char)(piece[1] | 0x20), (char)(piece[2] | 0x20)) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
        _ => false,
    };

    /// <summary>Appends a word that holds an apostrophe, cut before its clitics.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    /// <param name="output">Takes the tokens.</param>
    public static void Split(ReadOnlySpan<char> text, int start, int end, TokenBuffer output)
    {
        Span<int> cuts = stackalloc int[LongestChain];
        int count = 0;
        int last = end;
        while (count < LongestChain && CutBefore(text, start, last) is int cut and > 0)
        {
            cuts[count++] = cut;
            last = cut;
        }

        int from = start;
        for (int i = count - 1; i >= 0; i--)
        {
            output.Add(from, cuts[i]);
            from = cuts[i];
        }

        output.Add(from, end);
    }

    private static int CutBefore(ReadOnlySpan<char> text, int start, int end)
    {
        for (int length = 2; length <= 3 && end - length > start; length++)
        {
            if (!CharKinds.IsApostrophe(text[end - length]))
            {
                continue;
            }

            if (IsClitic(text[(end - length)..end]))
            {
                return end - length;
            }

            return length == 2 && (text[end - 1] | 0x20) == 't' && end - 3 > start && (text[end - 3] | 0x20) == 'n' ? end - 3 : 0;
        }

        return 0;
    }
}
