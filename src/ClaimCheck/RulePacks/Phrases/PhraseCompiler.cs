using System.Collections.Frozen;

namespace ClaimCheck.RulePacks.Phrases;

/// <summary>Turns a pack's phrase into paths of a trie: articles dropped, each word in its possible dictionary forms, hyphens whole and split. Not thread-safe.</summary>
internal sealed class PhraseCompiler
{
    private const int MostPaths = 4096;

    /// <summary>About how many nodes of the trie a phrase takes.</summary>
    private const int NodesPerPhrase = 5;

    private const ArgumentPosition VerbPositions =
        ArgumentPosition.Object | ArgumentPosition.Subject | ArgumentPosition.By | ArgumentPosition.To | ArgumentPosition.From | ArgumentPosition.Adjunct;

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["of", "in", "on", "at", "to", "for", "from", "by", "with", "under", "into", "over", "as", "off", "out", "up", "down"], StringComparer.Ordinal);

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
        var words = Split(phrase.Text);
        if (words.Count == 0)
        {
            return;
        }

        if (words[0] == "N" || words[^1] == "N")
        {
            phrase = phrase with { Positions = Beside(words, phrase.Positions) };
            words = TrimSlots(words);
        }

        if (words.Count is 0 or > VocabularyWord.LongestPhrase)
        {
            return;
        }

        var headWord = HeadOf(words, phrase.Positions);
        _paths.Clear();
        _paths.Add(new Path(0, 0, 0));
        for (var i = 0; i < words.Count; i++)
        {
            Extend(Forms(words[i], IsBehindFigure(words, i, phrase.Positions)), isHead: i == headWord);
        }

        PhraseEnd? end = null;
        foreach (var path in _paths)
        {
            end = end?.HeadWord == path.Head ? end : new PhraseEnd(role, phrase, path.Head, never);
            _trie.End(path.Node, end);
        }
    }

    /// <summary>The words of a phrase, lower-case, without articles; "N" and "one's" stay.</summary>
    /// <param name="phrase">The phrase.</param>
    public static List<string> Split(string phrase)
    {
        var words = new List<string>();
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var lower = word == "N" ? word : word.ToLowerInvariant().Replace('\u2019', '\'');
            if (!VocabularyWord.IsArticle(lower) || words.Count == 0)
            {
                words.Add(VocabularyWord.IsPossessive(PhraseAlternatives.First(lower)) ? "one's" : lower);
            }
        }

        if (words.Count > 1 && VocabularyWord.IsArticle(words[0]))
        {
            words.RemoveAt(0);
        }

        return words;
    }

    private static List<string> TrimSlots(List<string> words)
    {
        var start = words[0] == "N" ? 1 : 0;
        var end = words.Count > start && words[^1] == "N" ? words.Count - 1 : words.Count;
        return words[start..end];
    }

    /// <summary>A slot at the end of a phrase is a place beside it.</summary>
    private static ArgumentPosition Beside(List<string> words, ArgumentPosition positions) => (positions & ArgumentPosition.Slot) == 0
        ? positions
        : (positions & ~ArgumentPosition.Slot) | (words[0] == "N" ? ArgumentPosition.Before : ArgumentPosition.After);

    /// <summary>Whether what holds of one of a word's choices, as to where the head stands, does not hold of all: such a word is several phrases.</summary>
    /// <param name="word">A word of a line, perhaps with bars.</param>
    public static bool IsMixed(string word)
    {
        var choices = PhraseAlternatives.Choices(word);
        return choices.Any(choice => choice.Length == 0 || IsLight(choice) != IsLight(choices[0]) || IsModal(choice) != IsModal(choices[0]) || IsPreposition(choice) != IsPreposition(choices[0])
            || VocabularyWord.IsPossessive(choice) != VocabularyWord.IsPossessive(choices[0]) || VocabularyWord.IsArticle(choice) || choice.Contains('-', StringComparison.Ordinal));
    }

    private static bool IsLight(string word) => PhraseAlternatives.First(word) is "be" or "get" or "have";

    private static bool IsManner(string word) => PhraseAlternatives.First(word) is { Length: > 5 } first && first.EndsWith("ally", StringComparison.Ordinal);

    private static bool IsModal(string word) => PhraseAlternatives.First(word) is "will" or "can" or "could" or "may" or "must" or "would";

    private static bool IsPreposition(string word) => Prepositions.Contains(PhraseAlternatives.First(word));

    private static int HeadOf(List<string> words, ArgumentPosition positions)
    {
        if ((positions & (VerbPositions | ArgumentPosition.Slot | ArgumentPosition.After)) != 0)
        {
            var modal = words.Count > 1 && IsModal(words[0]) ? 1 : 0;
            var verb = words.Count > modal + 1 && IsLight(words[modal]) ? modal + 1 : modal;
            return words.Count > verb + 1 && IsManner(words[verb]) ? verb + 1 : verb;
        }

        var last = words.Count - 1;
        if ((positions & (ArgumentPosition.Of | ArgumentPosition.Noun | ArgumentPosition.Value)) != 0)
        {
            var preposition = words.FindIndex(1, IsPreposition);
            return preposition < 0 ? last : preposition - 1;
        }

        while (last > 0 && IsPreposition(words[last]))
        {
            last--;
        }

        return last;
    }

    private static bool IsBehindFigure(List<string> words, int word, ArgumentPosition positions) =>
        positions == ArgumentPosition.Before || (words.IndexOf("N") is >= 0 and var slot && slot < word);

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

    /// <summary>A way through the _trie.</summary>
    /// <param name="Node">Where it has come to.</param>
    /// <param name="Words">How many words it has, without slots.</param>
    /// <param name="Head">Which of them governs the argument.</param>
    private readonly record struct Path(int Node, int Words, int Head);
}
