using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;
using ClaimCheck.Language.Tokenization;

namespace ClaimCheck.Language;

/// <summary>The memory that one thread reuses from text to text. Not thread-safe.</summary>
internal sealed class AnalysisScratch
{
    private WordFeatures[] _words = new WordFeatures[256];
    private byte[] _tags = new byte[256];
    private int[] _sentenceEnds = new int[64];

    /// <summary>Tokens and sentences.</summary>
    public TokenBuffer Segments { get; } = new();

    /// <summary>The parser's memory.</summary>
    public ParserWorkspace Parser { get; } = new();

    /// <summary>Room for what the classifiers see of some sentences' words.</summary>
    /// <param name="count">Number of words.</param>
    public Span<WordFeatures> Words(int count)
    {
        if (_words.Length < count)
        {
            _words = new WordFeatures[count * 2];
        }

        return _words.AsSpan(0, count);
    }

    /// <summary>Room for their tags.</summary>
    /// <param name="count">Number of words.</param>
    public Span<byte> Tags(int count)
    {
        if (_tags.Length < count)
        {
            _tags = new byte[count * 2];
        }

        return _tags.AsSpan(0, count);
    }

    /// <summary>Room for the ends of the sentences.</summary>
    /// <param name="count">Number of sentences.</param>
    public Span<int> SentenceEnds(int count)
    {
        if (_sentenceEnds.Length < count)
        {
            _sentenceEnds = new int[count * 2];
        }

        return _sentenceEnds.AsSpan(0, count);
    }
}
