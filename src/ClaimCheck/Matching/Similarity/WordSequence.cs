using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Matching.Similarity;

/// <summary>Compares texts as sequences of words; case, marks on letters, punctuation, spacing and what stands in brackets do not count.</summary>
internal static class WordSequence
{
    /// <summary>Words that two texts share by no chance where the one runs on into the other.</summary>
    private const int LongRun = 4;

    /// <summary>Whether both hold the same words in the same order, however they are spelled and wherever one ends and the next begins ("data center", "datacenter").</summary>
    public static bool Equal(string a, string b) => string.Equals(Spoken(a), Spoken(b), StringComparison.Ordinal);

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="whole"/> side by side, or what stands between its dots of omission does, in order.</summary>
    public static bool Contains(string whole, string part)
    {
        var outer = Folded(whole);
        var from = 0;
        var any = false;
        foreach (var stretch in part.Replace("...", "…", StringComparison.Ordinal).Replace(". . .", "…", StringComparison.Ordinal).Split('…'))
        {
            var inner = Folded(stretch);
            var at = inner.Count == 0 ? from : IndexOf(outer, inner, from);
            if (at < 0)
            {
                return IsLong(part) && Spoken(whole).Contains(Spoken(part), StringComparison.Ordinal);
            }

            (from, any) = (at + inner.Count, any || inner.Count > 0);
        }

        return any;
    }

    /// <summary>Whether one text begins in the other and runs on where that ends, so that they share the end of one and the beginning of the other.</summary>
    public static bool Overlap(string a, string b)
    {
        var (first, second) = (Folded(a), Folded(b));
        return RunsOn(first, second) || RunsOn(second, first);
    }

    private static bool RunsOn(List<string> first, List<string> second)
    {
        for (var shared = Math.Min(first.Count, second.Count) - 1; shared >= LongRun; shared--)
        {
            if (first.GetRange(first.Count - shared, shared).SequenceEqual(second.GetRange(0, shared), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLong(string text) => text.AsSpan().Count(' ') >= LongRun;

    private static int IndexOf(List<string> outer, List<string> inner, int from)
    {
        for (var start = from; start + inner.Count <= outer.Count; start++)
        {
            var same = 0;
            while (same < inner.Count && string.Equals(outer[start + same], inner[same], StringComparison.Ordinal))
            {
                same++;
            }

            if (same == inner.Count)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Length of the longest common subsequence of words over the length of the longer text, 0 to 1.</summary>
    public static double SharedShare(string a, string b)
    {
        var (first, second) = (Folded(a), Folded(b));
        var row = new int[second.Count + 1];
        foreach (var word in first)
        {
            var diagonal = 0;
            for (var j = 1; j <= second.Count; j++)
            {
                var above = row[j];
                row[j] = string.Equals(word, second[j - 1], StringComparison.Ordinal) ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return first.Count == 0 || second.Count == 0 ? 0 : (double)row[^1] / Math.Max(first.Count, second.Count);
    }

    /// <summary>Whether both hold the same words, each as often, in any order ("a first page, not the whole book", "the whole book, not a first page").</summary>
    public static bool IsReordered(string a, string b) => Folded(a).Order(StringComparer.Ordinal).SequenceEqual(Folded(b).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether both hold one word, one with a capital, in common ("Mayor Dana Orr", "Orr").</summary>
    public static bool ShareWord(string a, string b) =>
        Words(a).Where(w => char.IsUpper(w[0])).Intersect(Words(b), StringComparer.OrdinalIgnoreCase).Any();

    private static string Spoken(string text) => LatinFold.Fold(string.Concat(Words(text).Select(SpokenForm.Of)));

    private static List<string> Folded(string text) => Words(text).ConvertAll(LatinFold.Fold);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? 0 : text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0;
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
