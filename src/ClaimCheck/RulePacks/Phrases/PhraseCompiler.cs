namespace ClaimCheck.RulePacks.Phrases;

/// <summary>Turns a pack's phrase into paths of a trie: articles dropped, each word in its possible dictionary forms, hyphens whole and split. Not thread-safe.</summary>
internal sealed class PhraseCompiler
{
    private const int MostPaths = 4096;

    /// <summary>About how many nodes of the trie a phrase takes.</summary>
    private const int NodesPerPhrase = 5;

    private readonly PhraseTrieBuilder _trie = new();
    private readonly Dictionary<(string Word, bool IsBehindFigure), int[][]> _forms = [];
    private List<Path> _paths = [];
    private List<Path> _longer = [];

    private PhraseCompiler()
    {
    }

    /// <summary>The trie of the phrases of roles and of the wordings that veto them.</summary>
    /// <param name="roles">The roles; what ends in the trie names them by their index.</param>
    public static PhraseTrie Compile(IReadOnlyList<RoleDefinition> roles)
    {
        var compiler = new PhraseCompiler();
        compiler._trie.EnsureCapacity(roles.Sum(static role => role.Phrases.Count + role.Never.Count) * NodesPerPhrase);
        for (var i = 0; i < roles.Count; i++)
        {
            foreach (var phrase in roles[i].Phrases)
            {
                compiler.Add(phrase, i, never: false);
            }

            foreach (var never in roles[i].Never)
            {
                compiler.Add(new RolePhrase(never, ArgumentPosition.None), i, never: true);
            }
        }

        return compiler._trie.Build();
    }

    private void Add(RolePhrase phrase, int role, bool never)
    {
        var words = PhraseWords.Split(phrase.Text);
        if (words.Count == 0)
        {
            return;
        }

        if (words[0] == "N" || words[^1] == "N")
        {
            phrase = phrase with { Positions = PhraseWords.Beside(words, phrase.Positions) };
            words = PhraseWords.TrimSlots(words);
        }

        if (words.Count is 0 or > VocabularyWord.LongestPhrase)
        {
            return;
        }

        var headWord = PhraseWords.HeadOf(words, phrase.Positions);
        _paths.Clear();
        _paths.Add(new Path(0, 0, 0));
        for (var i = 0; i < words.Count; i++)
        {
            Extend(Forms(words[i], PhraseWords.IsBehindFigure(words, i, phrase.Positions)), isHead: i == headWord);
        }

        PhraseEnd? end = null;
        foreach (var path in _paths)
        {
            end = end?.HeadWord == path.Head ? end : new PhraseEnd(role, phrase, path.Head, never);
            _trie.End(path.Node, end);
        }
    }

    /// <summary>The ids of the token sequences that a word of a phrase may look like. A participle behind its figure stands as written: "9 damaged" is no
    /// "9 damages", "found 9 murdered" no "found 9 … of murder".</summary>
    private int[][] Forms(string word, bool isBehindFigure)
    {
        if (!_forms.TryGetValue((word, isBehindFigure), out var known))
        {
            var forms = new List<int[]>();
            foreach (var choice in PhraseAlternatives.Choices(word))
            {
                AddForms(choice, isBehindFigure && choice.EndsWith("ed", StringComparison.Ordinal), forms);
            }

            _forms.Add((word, isBehindFigure), known = [.. forms]);
        }

        return known;
    }

    private void AddForms(string word, bool isAsWritten, List<int[]> forms)
    {
        if (isAsWritten || word is "N" or "one's")
        {
            forms.Add([_trie.Intern(word)]);
            return;
        }

        foreach (var form in WordForms.Candidates(word))
        {
            forms.Add([_trie.Intern(form)]);
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < word.Length - 1)
        {
            foreach (var second in WordForms.Candidates(word[(hyphen + 1)..]))
            {
                forms.Add([_trie.Intern(word[..hyphen]), _trie.Intern("-"), _trie.Intern(second)]);
            }
        }
    }

    /// <summary>Leads every path on by every form of a word.</summary>
    private void Extend(int[][] forms, bool isHead)
    {
        _longer.Clear();
        foreach (var path in _paths)
        {
            foreach (var form in forms)
            {
                if (_longer.Count == MostPaths)
                {
                    break;
                }

                var (node, count) = (path.Node, path.Words);
                foreach (var word in form)
                {
                    node = _trie.Step(node, word);
                    count += word == VocabularyWord.Slot ? 0 : 1;
                }

                _longer.Add(new Path(node, count, isHead ? count - 1 : path.Head));
            }
        }

        (_paths, _longer) = (_longer, _paths);
    }

    /// <summary>A way through the trie.</summary>
    /// <param name="Node">Where it has come to.</param>
    /// <param name="Words">How many words it has, without slots.</param>
    /// <param name="Head">Which of them governs the argument.</param>
    private readonly record struct Path(int Node, int Words, int Head);
}
