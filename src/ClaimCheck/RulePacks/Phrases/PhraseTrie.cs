namespace ClaimCheck.RulePacks.Phrases;

/// <summary>
/// A trie over word ids. Following one word costs one look-up, however many phrases it holds. Nodes are numbered level by level, so that the nodes
/// behind a node stand side by side, by word: a few arrays hold it all, and it is read from a file as it is. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _idLookup;

    /// <summary>The nodes behind the root, by the id of the word that leads to them; 0 where there is none.</summary>
    private readonly int[] _firstSteps;

    /// <summary>Takes the arrays of a trie over.</summary>
    /// <param name="words">The words in the order of their ids, from <see cref="VocabularyWord.FirstFree"/>.</param>
    /// <param name="firstChildren">For each node the number of the first node behind it, and at the end how many nodes there are.</param>
    /// <param name="labels">For each node the id of the word that leads to it; ascending among the nodes behind one node.</param>
    /// <param name="endsOf">For each node which of <paramref name="ends"/> it has.</param>
    /// <param name="ends">What ends at nodes, each set of ends once.</param>
    public PhraseTrie(IReadOnlyList<string> words, int[] firstChildren, int[] labels, int[] endsOf, PhraseEnd[][] ends)
    {
        (Words, FirstChildren, Labels, EndsOf, EndSets) = (words, firstChildren, labels, endsOf, ends);
        _ids = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        _idLookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
        {
            _ids.Add(words[i], i + VocabularyWord.FirstFree);
        }

        _firstSteps = new int[words.Count + VocabularyWord.FirstFree];
        for (var node = firstChildren[0]; node < firstChildren[1]; node++)
        {
            _firstSteps[labels[node]] = node;
        }
    }

    /// <summary>The words in the order of their ids.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>For each node the number of the first node behind it, and at the end how many nodes there are.</summary>
    public int[] FirstChildren { get; }

    /// <summary>For each node the id of the word that leads to it.</summary>
    public int[] Labels { get; }

    /// <summary>For each node which of <see cref="EndSets"/> it has.</summary>
    public int[] EndsOf { get; }

    /// <summary>What ends at nodes, each set of ends once.</summary>
    public PhraseEnd[][] EndSets { get; }

    /// <summary>The id of a lower-case word; <see cref="VocabularyWord.None"/> where no phrase has it.</summary>
    /// <param name="word">The word.</param>
    public int Find(ReadOnlySpan<char> word) => _idLookup.TryGetValue(word, out var id) ? id : VocabularyWord.None;

    /// <summary>The node behind a word; -1 where there is none.</summary>
    /// <param name="node">The node before; 0 is the root.</param>
    /// <param name="word">The word's id.</param>
    public int Next(int node, int word)
    {
        if (word < 0)
        {
            return -1;
        }

        if (node == 0)
        {
            return _firstSteps[word] is > 0 and var step ? step : -1;
        }

        var first = FirstChildren[node];
        var at = Labels.AsSpan(first..FirstChildren[node + 1]).BinarySearch(word);
        return at < 0 ? -1 : first + at;
    }

    /// <summary>The phrases that end at a node.</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<PhraseEnd> Ends(int node) => EndSets[EndsOf[node]];
}
