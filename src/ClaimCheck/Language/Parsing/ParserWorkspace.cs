using System.Runtime.InteropServices;

namespace ClaimCheck.Language.Parsing;

/// <summary>The parser's memory, which one thread reuses from sentence to sentence. Not thread-safe.</summary>
internal sealed class ParserWorkspace
{
    private readonly List<Stretch> _parts = [];
    private int[] _heads = [];
    private byte[] _relations = [];

    /// <summary>The words' heads; <see cref="ParserState.None"/> for the root of a sentence.</summary>
    public Span<int> Heads => _heads;

    /// <summary>The words' relations to their heads.</summary>
    public Span<byte> Relations => _relations;

    /// <summary>The configuration.</summary>
    public ParserState State { get; } = new();

    /// <summary>The network's memory.</summary>
    public NetworkMemory Network { get; } = new();

    /// <summary>Makes room for sentences and cuts them into parts that can be read at once.</summary>
    /// <param name="count">Number of their words.</param>
    /// <param name="ends">Index behind the last word of each sentence, ascending.</param>
    /// <param name="longest">Most words of a part.</param>
    /// <returns>The parts, the longest first: parts of like length are read side by side.</returns>
    public Span<Stretch> Start(int count, ReadOnlySpan<int> ends, int longest)
    {
        if (_heads.Length < count)
        {
            _heads = new int[Math.Max(64, count * 3 / 2)];
            _relations = new byte[_heads.Length];
        }

        _parts.Clear();
        int start = 0;
        foreach (int end in ends)
        {
            for (; start < end; start += longest)
            {
                _parts.Add(new Stretch(start, Math.Min(longest, end - start)));
            }

            start = end;
        }

        Span<Stretch> parts = CollectionsMarshal.AsSpan(_parts);
        parts.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Start.CompareTo(b.Start));
        return parts;
    }
}
