using System.Runtime.InteropServices;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>What the end of a phrase stands for.</summary>
/// <param name="Role">Index of the role.</param>
/// <param name="Phrase">The phrase as the pack states it.</param>
/// <param name="HeadWord">Which word of the path governs the argument, from 0; slots do not count as words.</param>
/// <param name="Never">Whether it vetoes the role instead.</param>
internal sealed record PhraseEnd(int Role, RolePhrase Phrase, int HeadWord, bool Never);

/// <summary>
/// A trie over word ids. Following one word costs one look-up, however many phrases it holds. Immutable and thread-safe once its builder is
/// done with it.
/// </summary>
internal sealed class PhraseTrie
{
    private static readonly PhraseEnd[] NoEnds = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<PhraseEnd[]> _ends = [NoEnds];
    private PhraseEnd[] _last = NoEnds;

    /// <summary>Makes an empty trie.</summary>
    public PhraseTrie() => _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

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
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, word), out var known);
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

    /// <summary>The id of a lower-case word; <see cref="VocabularyWord.None"/> where no phrase has it.</summary>
    /// <param name="word">The word.</param>
    public int Find(ReadOnlySpan<char> word) => _wordLookup.TryGetValue(word, out var id) ? id : VocabularyWord.None;

    /// <summary>The node behind a word; -1 where there is none.</summary>
    /// <param name="node">The node before; 0 is the root.</param>
    /// <param name="word">The word's id.</param>
    public int Next(int node, int word) => word >= 0 && _edges.TryGetValue(Key(node, word), out var next) ? next : -1;

    /// <summary>The phrases that end at a node.</summary>
    /// <param name="node">The node.</param>
    public IReadOnlyList<PhraseEnd> Ends(int node) => _ends[node];

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
                    id = _words.Count + VocabularyWord.Possessive + 1;
                    _words.Add(word, id);
                }

                return id;
        }
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
