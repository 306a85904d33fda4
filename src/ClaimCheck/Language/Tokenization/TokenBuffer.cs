namespace ClaimCheck.Language.Tokenization;

/// <summary>Growable token and sentence spans that one thread fills and reuses from text to text, so that steady work allocates nothing here.</summary>
/// <remarks>Not thread-safe; each thread has its own.</remarks>
internal sealed class TokenBuffer
{
    private int[] _starts = new int[1024];
    private int[] _ends = new int[1024];
    private Sentence[] _sentences = new Sentence[64];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Number of sentences.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>Offsets of the tokens' first UTF-16 code units.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    /// <summary>Offsets behind the tokens' last code units (exclusive).</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>The sentences closed so far.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, SentenceCount);

    /// <summary>Forgets everything; keeps the memory unless one huge text has blown it up.</summary>
    public void Clear()
    {
        const int Keep = 1 << 18;
        if (_starts.Length > Keep)
        {
            _starts = new int[1024];
            _ends = new int[1024];
        }

        Count = 0;
        SentenceCount = 0;
    }

    /// <summary>Appends a token.</summary>
    /// <param name="start">Offset of its first code unit.</param>
    /// <param name="end">Offset behind its last code unit.</param>
    public void Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        _starts[Count] = start;
        _ends[Count++] = end;
    }

    /// <summary>Appends a sentence that holds the given tokens; an empty range is left out.</summary>
    /// <param name="firstToken">Index of its first token.</param>
    /// <param name="endToken">Index behind its last token.</param>
    /// <param name="paragraph">Number of its paragraph.</param>
    /// <param name="kind">What sort of line it stands in.</param>
    public void AddSentence(int firstToken, int endToken, int paragraph, SentenceKind kind)
    {
        if (firstToken >= endToken)
        {
            return;
        }

        if (SentenceCount == _sentences.Length)
        {
            Array.Resize(ref _sentences, SentenceCount * 2);
        }

        _sentences[SentenceCount++] = new Sentence(_starts[firstToken], _ends[endToken - 1], firstToken, endToken, paragraph, kind);
    }
}
