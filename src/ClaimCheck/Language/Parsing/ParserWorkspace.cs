namespace ClaimCheck.Language.Parsing;

/// <summary>The parser's memory, which one thread reuses from sentence to sentence. Not thread-safe.</summary>
internal sealed class ParserWorkspace
{
    private int[] _heads = [];
    private byte[] _relations = [];

    /// <summary>The words' heads; <see cref="ParserState.None"/> for the root.</summary>
    public Span<int> Heads => _heads;

    /// <summary>The words' relations to their heads.</summary>
    public Span<byte> Relations => _relations;

    /// <summary>The configuration.</summary>
    public ParserState State { get; } = new();

    /// <summary>The network's memory.</summary>
    public NetworkMemory Network { get; } = new();

    /// <summary>Makes room for a sentence.</summary>
    /// <param name="count">Number of its words.</param>
    public void Start(int count)
    {
        if (_heads.Length < count)
        {
            _heads = new int[Math.Max(64, count * 3 / 2)];
            _relations = new byte[_heads.Length];
        }
    }
}
