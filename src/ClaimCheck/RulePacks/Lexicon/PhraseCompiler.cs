using System.Collections.Frozen;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Turns a pack's phrase into paths of a trie: articles dropped, each word in its possible dictionary forms, hyphens whole and split.</summary>
internal static class PhraseCompiler
{
    private const int MostPaths = 4096;

    private const ArgumentPosition VerbPositions =
        ArgumentPosition.Object | ArgumentPosition.Subject | ArgumentPosition.By | ArgumentPosition.To | ArgumentPosition.From | ArgumentPosition.Adjunct;

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["of", "in", "on", "at", "to", "for", "from", "by", "with", "under", "into", "over", "as", "off", "out", "up", "down"], StringComparer.Ordinal);

    /// <summary>Adds a phrase to a trie.</summary>
    /// <param name="trie">The trie.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="role">Index of its role.</param>
    /// <param name="never">Whether it vetoes the role.</param>
    public static void Add(PhraseTrie trie, RolePhrase phrase, int role, bool never)
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
        var paths = new List<(List<string> Path, int Head)> { ([], 0) };
        for (var i = 0; i < words.Count; i++)
        {
            paths = Extend(paths, Forms(words[i], IsBehindFigure(words, i, phrase.Positions)), isHead: i == headWord);
        }

        PhraseEnd? end = null;
        foreach (var (path, head) in paths)
        {
            end = end?.HeadWord == head ? end : new PhraseEnd(role, phrase, head, never);
            trie.Add(path, end);
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

    /// <summary>The token sequences that a word of a phrase may look like. A participle behind its figure stands as written: "9 damaged" is no
    /// "9 damages", "found 9 murdered" no "found 9 … of murder".</summary>
    private static List<string[]> Forms(string word, bool isBehindFigure)
    {
        var forms = new List<string[]>();
        foreach (var choice in PhraseAlternatives.Choices(word))
        {
            AddForms(choice, isBehindFigure && choice.EndsWith("ed", StringComparison.Ordinal), forms);
        }

        return forms;
    }

    private static void AddForms(string word, bool isAsWritten, List<string[]> forms)
    {
        if (isAsWritten || word is "N" or "one's")
        {
            forms.Add([word]);
            return;
        }

        forms.AddRange(WordForms.Candidates(word).Select(form => new[] { form }));
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < word.Length - 1)
        {
            forms.AddRange(WordForms.Candidates(word[(hyphen + 1)..]).Select(second => new[] { word[..hyphen], "-", second }));
        }
    }

    private static List<(List<string> Path, int Head)> Extend(List<(List<string> Path, int Head)> paths, List<string[]> forms, bool isHead)
    {
        var result = new List<(List<string> Path, int Head)>();
        foreach (var (path, head) in paths)
        {
            foreach (var form in forms)
            {
                if (result.Count == MostPaths)
                {
                    return result;
                }

                List<string> longer = [.. path, .. form];
                result.Add((longer, isHead ? longer.Count(word => word != "N") - 1 : head));
            }
        }

        return result;
    }
}
