using System.Runtime.InteropServices;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Stories;

/// <summary>Counts the terms of one article. Not safe to share between threads.</summary>
internal sealed class TermCounts : ITermSink
{
    private readonly Dictionary<int, Use> _uses = [];

    /// <summary>Whether the terms that come stand in the headline.</summary>
    public bool InTitle { get; set; }

    /// <summary>How a term was used.</summary>
    /// <param name="id">The term; must have come.</param>
    public Use this[int id] => _uses[id];

    /// <inheritdoc/>
    public void Add(int id, ReadOnlySpan<char> term, Capital capital) => Count(id, capital);

    /// <inheritdoc/>
    public void AddPair(int id, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Count(id, Capital.Telling);

    /// <summary>The terms that came, ascending.</summary>
    public int[] SortedIds()
    {
        var ids = new int[_uses.Count];
        _uses.Keys.CopyTo(ids, 0);
        Array.Sort(ids);
        return ids;
    }

    private void Count(int id, Capital capital)
    {
        ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, id, out _);
        use = new Use(use.Count + 1, use.Names + (capital == Capital.Telling ? 1 : 0), use.Words + (capital == Capital.No ? 1 : 0), use.InTitle || InTitle);
    }

    /// <summary>How a term was used.</summary>
    /// <param name="Count">How often.</param>
    /// <param name="Names">How often with a capital that tells a name.</param>
    /// <param name="Words">How often with a small letter.</param>
    /// <param name="InTitle">Whether in the headline.</param>
    public readonly record struct Use(int Count, int Names, int Words, bool InTitle);
}
