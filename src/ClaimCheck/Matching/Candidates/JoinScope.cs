namespace ClaimCheck.Matching.Candidates;

/// <summary>
/// Which pairs a join looks at. Items have to stand in the order of their block and, inside a block, of their time, so that the partners of an item
/// are one run of items before it. Immutable; safe to share between threads.
/// </summary>
internal sealed class JoinScope
{
    private readonly int[]? _first;

    private JoinScope(int[]? first) => _first = first;

    /// <summary>Every pair.</summary>
    public static JoinScope Everything { get; } = new(first: null);

    /// <summary>Pairs of one block that lie no further apart in time than a window.</summary>
    /// <param name="blocks">The blocking key of each item, ascending.</param>
    /// <param name="times">The time of each item, ascending inside a block; an item without a time needs a stand-in.</param>
    /// <param name="window">The greatest distance in time.</param>
    /// <exception cref="ArgumentException">The items are not in order.</exception>
    public static JoinScope Within(ReadOnlySpan<ulong> blocks, ReadOnlySpan<double> times, double window)
    {
        var first = new int[times.Length];
        int blockStart = 0, windowStart = 0;
        for (var i = 0; i < first.Length; i++)
        {
            if (i > 0 && blocks[i] != blocks[i - 1])
            {
                blockStart = windowStart = i;
            }

            if (i > 0 && (blocks[i] < blocks[i - 1] || (i > blockStart && !(times[i] >= times[i - 1]))))
            {
                throw new ArgumentException($"Item {i} is out of order.", nameof(times));
            }

            while (windowStart < i && times[i] - times[windowStart] > window)
            {
                windowStart++;
            }

            first[i] = windowStart;
        }

        return new JoinScope(first);
    }

    /// <summary>The first item that an item may pair with; the last is the one before it.</summary>
    /// <param name="item">The item.</param>
    public int FirstPartner(int item) => _first is null ? 0 : _first[item];
}
