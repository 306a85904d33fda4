using System.Runtime.InteropServices;

namespace ClaimCheck.RulePacks.Phrases;

/// <summary>Grows a trie word by word. Not thread-safe.</summary>
internal sealed class PhraseTrieBuilder
{
    private static readonly PhraseEnd[] NoEnds = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<PhraseEnd[]> _ends = [NoEnds];
    private PhraseEnd[] _last = NoEnds;

    /// <summary>Makes room at once, which costs half of growing.</summary>
    /// <param name="nodes">For about how many nodes.</param>
    public void EnsureCapacity(int nodes)
    {
        _edges.EnsureCapacity(nodes);
        _ends.EnsureCapacity(nodes);
    }

    /// <summary>The node behind a word, which is made where there is none.</summary>
    /// <param name="node">The node before; 0 is the root.</param>
    /// <param name="word">The word's id.</param>
    public int Step(int node, int word)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, ((long)node << 32) | (uint)word, out var known);
        if (!known)
        {
            next = _ends.Count;
            _ends.Add(NoEnds);
        }

        return next;
    }

    /// <summary>Says that a phrase ends at a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="end">What its end stands for.</param>
    public void End(int node, PhraseEnd end)
    {
        // The many paths of one phrase share what stands at their ends.
        if (ReferenceEquals(_ends[node], NoEnds))
        {
            _last = _last.Length == 1 && ReferenceEquals(_last[0], end) ? _last : [end];
            _ends[node] = _last;
        }
        else if (!_ends[node].Contains(end))
        {
            _ends[node] = [.. _ends[node], end];
        }
    }

    /// <summary>The id of a word of a phrase.</summary>
    /// <param name="word">The word in lower case, "N" for a slot, "one's" for a possessive.</param>
    public int Intern(string word)
    {
        switch (word)
        {
            case "N":
                return VocabularyWord.Slot;
            case "one's":
                return VocabularyWord.Possessive;
            default:
                if (!_words.TryGetValue(word, out var id))
                {
                    id = _words.Count + VocabularyWord.FirstFree;
                    _words.Add(word, id);
                }

                return id;
        }
    }

    /// <summary>The trie, its nodes numbered level by level.</summary>
    public PhraseTrie Build()
    {
        var edges = _edges.Keys.ToArray();
        Array.Sort(edges);
        var starts = new int[_ends.Count + 1];
        foreach (var edge in edges)
        {
            starts[(edge >> 32) + 1]++;
        }

        for (var node = 0; node < _ends.Count; node++)
        {
            starts[node + 1] += starts[node];
        }

        var order = new int[_ends.Count];
        var (firstChildren, labels) = (new int[_ends.Count + 1], new int[_ends.Count]);
        var count = 1;
        for (var node = 0; node < order.Length; node++)
        {
            firstChildren[node] = count;
            for (var edge = starts[order[node]]; edge < starts[order[node] + 1]; edge++, count++)
            {
                labels[count] = (int)edges[edge];
                order[count] = _edges[edges[edge]];
            }
        }

        firstChildren[^1] = count;
        var sets = new Dictionary<PhraseEnd[], int>(ReferenceEqualityComparer.Instance);
        var endsOf = Array.ConvertAll(order, node =>
        {
            ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, _ends[node], out var known);
            return known ? set : set = sets.Count - 1;
        });
        return new PhraseTrie([.. _words.Keys], firstChildren, labels, endsOf, [.. sets.Keys]);
    }
}
