using System.Collections.Frozen;

namespace ClaimCheck.RulePacks.Phrases;

/// <summary>How a pack's phrase is cut into words, and what part each of them plays.</summary>
internal static class PhraseWords
{
    private const ArgumentPosition VerbPositions =
        ArgumentPosition.Object | ArgumentPosition.Subject | ArgumentPosition.By | ArgumentPosition.To | ArgumentPosition.From | ArgumentPosition.Adjunct;

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        ["of", "in", "on", "at", "to", "for", "from", "by", "with", "under", "into", "over", "as", "off", "out", "up", "down"], StringComparer.Ordinal);

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

    /// <summary>The words without slots at the ends.</summary>
    /// <param name="words">The words.</param>
    public static List<string> TrimSlots(List<string> words)
    {
        var start = words[0] == "N" ? 1 : 0;
        var end = words.Count > start && words[^1] == "N" ? words.Count - 1 : words.Count;
        return words[start..end];
    }

    /// <summary>The positions of a phrase with a slot at an end: it is a place beside the phrase.</summary>
    /// <param name="words">The words.</param>
    /// <param name="positions">The positions as the pack states them.</param>
    public static ArgumentPosition Beside(List<string> words, ArgumentPosition positions) => (positions & ArgumentPosition.Slot) == 0
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

    /// <summary>Which of the words governs the argument.</summary>
    /// <param name="words">The words.</param>
    /// <param name="positions">Where the argument may stand.</param>
    public static int HeadOf(List<string> words, ArgumentPosition positions)
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

    /// <summary>Whether a word stands behind the figure.</summary>
    /// <param name="words">The words.</param>
    /// <param name="word">Index of the word.</param>
    /// <param name="positions">Where the figure may stand.</param>
    public static bool IsBehindFigure(List<string> words, int word, ArgumentPosition positions) =>
        positions == ArgumentPosition.Before || (words.IndexOf("N") is >= 0 and var slot && slot < word);
}
