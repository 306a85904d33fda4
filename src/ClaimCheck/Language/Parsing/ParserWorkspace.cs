using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Parsing;

/// <summary>The parser's memory, which one thread reuses from sentence to sentence. Not thread-safe.</summary>
internal sealed class ParserWorkspace
{
    private WordFeatures[] _words = new WordFeatures[256];
    private byte[] _tags = new byte[256];
    private int[] _heads = new int[256];
    private byte[] _relations = new byte[256];

    /// <summary>The configuration; after parsing its nodes hold the tree.</summary>
    public ParserState State { get; } = new();

    /// <summary>The configuration of the first parser, which reads from the end to the beginning.</summary>
    public ParserState Reversed { get; } = new();

    /// <summary>The first parser's heads.</summary>
    /// <param name="count">Number of words.</param>
    public Span<int> Heads(int count) => _heads.AsSpan(0, count);

    /// <summary>The first parser's relations.</summary>
    /// <param name="count">Number of words.</param>
    public Span<byte> Relations(int count) => _relations.AsSpan(0, count);

    /// <summary>Starts the first parser on a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">Its joint tags.</param>
    /// <param name="tagSet">The model's tags.</param>
    public void StartReversed(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, TagSet tagSet)
    {
        int count = words.Length;
        if (_words.Length < count)
        {
            _words = new WordFeatures[count * 2];
            _tags = new byte[count * 2];
            _heads = new int[count * 2];
            _relations = new byte[count * 2];
        }

        words.CopyTo(_words);
        _words.AsSpan(0, count).Reverse();
        tags.CopyTo(_tags);
        _tags.AsSpan(0, count).Reverse();
        Reversed.Start(_words.AsSpan(0, count), _tags.AsSpan(0, count), tagSet);
    }

    /// <summary>Copies the first parser's tree into <see cref="Heads"/> and <see cref="Relations"/>, in the order of the text.</summary>
    public void KeepReversed()
    {
        int count = Reversed.Count;
        for (int i = 0; i < count; i++)
        {
            ref readonly ParserState.Node node = ref Reversed[count - 1 - i];
            _heads[i] = node.Head == count ? count : count - 1 - node.Head;
            _relations[i] = node.Relation;
        }
    }
}
