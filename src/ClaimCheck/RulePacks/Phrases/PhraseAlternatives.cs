namespace ClaimCheck.RulePacks.Phrases;

/// <summary>
/// Phrases that stand for several: a bar between words means any of them ("take|rush to hospital|clinic" is four phrases), so that a pack can name a
/// whole class of words at once; a bar at the end of a word means that it may be missing ("go on| strike"). Round brackets hold choices of several words
/// ("be (let go|shown the door)"). Thread-safe.
/// </summary>
internal static class PhraseAlternatives
{
    /// <summary>Most phrases that one line may stand for.</summary>
    public const int Most = 400;

    /// <summary>How many phrases a line stands for.</summary>
    /// <param name="phrase">The line.</param>
    public static long Count(string phrase)
    {
        var count = 1L;
        foreach (var word in Words(phrase))
        {
            count = Math.Min(int.MaxValue, count * (1 + word.Count(c => c == '|')));
        }

        return count;
    }

    /// <summary>The choices for a word of a line; the word itself where it has no bar.</summary>
    /// <param name="word">The word.</param>
    public static string[] Choices(string word) => word.Contains('|', StringComparison.Ordinal) ? word.Split('|') : [word];

    /// <summary>The first choice.</summary>
    /// <param name="word">The word.</param>
    public static string First(string word) => word.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? word[..bar] : word;

    /// <summary>The line cut into lines whose words have choices of one sort only, so that each can be compiled as one phrase: words that may be missing,
    /// and choices between a preposition and another word, are lines of their own.</summary>
    /// <param name="phrase">The line.</param>
    public static IEnumerable<string> Expand(string phrase)
    {
        if (!phrase.Contains('|', StringComparison.Ordinal))
        {
            return [phrase];
        }

        IEnumerable<string> phrases = [""];
        foreach (var word in Words(phrase))
        {
            var bare = word.Contains('|', StringComparison.Ordinal) ? word.Trim('(', ')') : word;
            var choices = bare.Contains(' ', StringComparison.Ordinal) || PhraseWords.IsMixed(bare) ? Choices(bare) : [bare];
            phrases = phrases.SelectMany(before => choices.Select(choice => before.Length == 0 || choice.Length == 0 ? before + choice : $"{before} {choice}"));
        }

        return phrases;
    }

    /// <summary>The words of a line; what stands in round brackets is one.</summary>
    private static List<string> Words(string phrase)
    {
        var words = new List<string>();
        for (var at = 0; at < phrase.Length;)
        {
            var bracket = phrase[at] == '(' ? phrase.IndexOf(')', at) + 1 : 0;
            var end = bracket > 0 ? bracket : phrase.IndexOf(' ', at);
            end = end < 0 ? phrase.Length : end;
            if (end > at)
            {
                words.Add(phrase[at..end]);
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
