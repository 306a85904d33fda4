namespace ClaimCheck.Language.Tokenization;

/// <summary>Says what sort of line a line is, from its shape and from how it starts and ends.</summary>
internal static class LineClassifier
{
    private const int LongestHeading = 20;
    private const int LongestByline = 14;

    /// <summary>The sort of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">Index of the line's first token.</param>
    /// <param name="end">Index behind its last token; at least one token lies between.</param>
    public static SentenceKind Classify(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
    {
        ReadOnlySpan<char> line = text[tokens.Starts[first]..tokens.Ends[end - 1]];
        int count = end - first;
        char head = line[0];
        if (StartsWithAny(line, WordLists.Shared.CaptionStarts) || (count < 60 && EndsWithAny(line, WordLists.Shared.CaptionEnds)))
        {
            return SentenceKind.Caption;
        }

        if (StartsWithAny(line, WordLists.Shared.Boilerplate) || head is '\u00A9')
        {
            return SentenceKind.Boilerplate;
        }

        if (IsListMark(text, tokens, first, end))
        {
            return SentenceKind.ListItem;
        }

        char last = line[^1];
        bool ends = last is '.' or '!' or '?' or ':' or ';' or ',' or '\u2026' || (last is '"' or '\u201D' or ')' && line.Length > 1 && line[^2] is '.' or '!' or '?' or ',');
        if (count <= LongestByline && line.StartsWith("By ", StringComparison.Ordinal) && !ends)
        {
            return SentenceKind.Byline;
        }

        return ends || count > LongestHeading ? SentenceKind.Prose : SentenceKind.Heading;
    }

    private static bool IsListMark(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end)
    {
        if (end - first < 3)
        {
            return false;
        }

        ReadOnlySpan<char> mark = text[tokens.Starts[first]..tokens.Ends[first]];
        bool spaced = tokens.Starts[first + 1] > tokens.Ends[first];
        bool bullet = spaced && mark is "-" or "*" or "\u2022" or "\u2013" or "\u25CF" or "\u25AA" or "\u00B7" or "\u2014" or "\u2023";
        return bullet || (mark.Length <= 2 && CharKinds.IsWordPart(mark[0]) && !spaced && text[tokens.Starts[first + 1]] is '.' or ')' && tokens.Starts[first + 2] > tokens.Ends[first + 1]);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (string start in starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsLower(line[start.Length]) || !char.IsLower(start[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> line, string[] ends)
    {
        foreach (string end in ends)
        {
            if (line.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
