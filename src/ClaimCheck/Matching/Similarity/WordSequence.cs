namespace ClaimCheck.Matching.Similarity;

/// <summary>Compares texts as sequences of words; case, punctuation, spacing and what stands in square brackets do not count.</summary>
internal static class WordSequence
{
    /// <summary>Whether both hold the same words in the same order, however they are spelled and wherever one ends and the next begins ("data center", "datacenter").</summary>
    public static bool Equal(string a, string b) => string.Equals(Spoken(a), Spoken(b), StringComparison.Ordinal);

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="whole"/> side by side.</summary>
    public static bool Contains(string whole, string part)
    {
        var (outer, inner) = (Words(whole), Words(part));
        for (var start = 0; start + inner.Count <= outer.Count; start++)
        {
            var same = 0;
            while (same < inner.Count && string.Equals(outer[start + same], inner[same], StringComparison.OrdinalIgnoreCase))
            {
                same++;
            }

            if (same == inner.Count)
            {
                return inner.Count > 0;
            }
        }

        return false;
    }

    /// <summary>Length of the longest common subsequence of words over the length of the longer text, 0 to 1.</summary>
    public static double SharedShare(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        var row = new int[second.Count + 1];
        foreach (var word in first)
        {
            var diagonal = 0;
            for (var j = 1; j <= second.Count; j++)
            {
                var above = row[j];
                row[j] = string.Equals(word, second[j - 1], StringComparison.OrdinalIgnoreCase) ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return first.Count == 0 || second.Count == 0 ? 0 : (double)row[^1] / Math.Max(first.Count, second.Count);
    }

    /// <summary>Whether both hold the same words, each as often, in any order ("a first page, not the whole book", "the whole book, not a first page").</summary>
    public static bool IsReordered(string a, string b) => Words(a).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(Words(b).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether both hold one word, one with a capital, in common ("Mayor Dana Orr", "Orr").</summary>
    public static bool ShareWord(string a, string b) =>
        Words(a).Where(w => char.IsUpper(w[0])).Intersect(Words(b), StringComparer.OrdinalIgnoreCase).Any();

    private static string Spoken(string text) => string.Concat(Words(text).Select(SpokenForm.Of));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? 0 : text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (i < text.Length && depth <= 0 && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && start >= 0)))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Add(words, text[start..i].Replace('’', '\''));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Adds a word; the end of a short form that a text writes apart belongs to the word before it ("HP’ s", "I’ m").</summary>
    private static void Add(List<string> words, string word)
    {
        if (words.Count > 0 && words[^1][^1] == '\'' && SpokenForm.IsShortEnd(word))
        {
            words[^1] += word;
        }
        else
        {
            words.Add(word);
        }
    }
}
