using ClaimCheck.Language.Tokenization;

namespace ClaimCheck.Language;

/// <summary>Analyzes English text. Immutable and thread-safe; scratch memory is kept per thread.</summary>
internal sealed class EnglishAnalyzer : ITextAnalyzer
{
    [ThreadStatic]
    private static TokenBuffer? _buffer;

    /// <inheritdoc/>
    public AnalyzedText Analyze(string text, AnalysisDepth depth)
    {
        TokenBuffer buffer = _buffer ??= new TokenBuffer();
        TextSegmenter.Segment(text, buffer);
        Sentence[] sentences = buffer.Sentences.ToArray();
        var tokens = new Token[buffer.Count];
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int t = sentences[s].FirstToken; t < sentences[s].EndToken; t++)
            {
                tokens[t] = new Token(buffer.Starts[t], buffer.Ends[t], s, UniversalTag.X, "", "", -1, "");
            }
        }

        return new AnalyzedText { Text = text, Tokens = tokens, Sentences = sentences };
    }
}
