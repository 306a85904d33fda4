namespace ClaimCheck.Language.Tokenization;

/// <summary>Cuts a text into tokens and sentences. Every token is in exactly one sentence. Linear, total, and allocation-free once the buffer has grown.</summary>
internal static class TextSegmenter
{
    /// <summary>Clears the buffer and fills it with the tokens and sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Takes the result.</param>
    public static void Segment(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        buffer.Clear();
        var lines = new LineScanner(text);
        while (lines.MoveNext())
        {
            int first = buffer.Count;
            WordTokenizer.Tokenize(text, lines.Start, lines.End, buffer);
            SentenceSplitter.Split(text, buffer, first, buffer.Count, lines.Paragraph);
        }
    }
}
