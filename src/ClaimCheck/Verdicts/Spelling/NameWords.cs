using System.Buffers;
using ClaimCheck.Claims.Places;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Cuts a written name into the words that are held against others.</summary>
internal static class NameWords
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘`´ʼ");
    private static readonly HashSet<string> Generations = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv" };

    /// <summary>The words of a name, folded: case, marks and apostrophes do not count, nor do an article at its head, a generation
    /// or point of the compass at its end and initials in its middle.</summary>
    /// <param name="name">The name as written.</param>
    public static string[] Of(string name)
    {
        var words = new List<string>();
        for (var i = 0; i < name.Length;)
        {
            var end = i;
            while (end < name.Length && (char.IsLetterOrDigit(name[end]) || (end > i && IsInside(name[end]) && end + 1 < name.Length && char.IsLetter(name[end + 1]))))
            {
                end++;
            }

            if (end > i)
            {
                words.Add(Plain(name[i..end]));
            }

            i = end + 1;
        }

        if (words.Count == 0)
        {
            return [];
        }

        if (words.Count > 1 && words[0] == "the")
        {
            words.RemoveAt(0);
        }

        if (words.Count > 2 && StreetWords.Direction(words[^1]) is not null && StreetWords.Suffix(words[^2]) is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        words[^1] = words.Count > 1 && StreetWords.Suffix(words[^1]) is { } street ? street : words[^1];
        while (words.Count > 1 && Generations.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count < 3 ? [.. words] : [.. words.Where((word, i) => i == 0 || i == words.Count - 1 || word.Length > 1)];
    }

    /// <summary>Whether a word of a name is a genitive ("Sheriff's Office", "Physicians' Hospital").</summary>
    public static bool HasGenitive(string name)
    {
        var mark = name.AsSpan().IndexOfAny(Apostrophes);
        return mark > 0 && ((mark + 1 < name.Length && name[mark + 1] == 's' && (mark + 2 == name.Length || !char.IsLetter(name[mark + 2]))) || (name[mark - 1] == 's' && (mark + 1 == name.Length || name[mark + 1] == ' ')));
    }

    private static string Plain(string word) => LatinFold.Fold(string.Concat(word.Where(static c => !IsInside(c))));

    /// <summary>Apostrophes, however they are typed, and full stops.</summary>
    private static bool IsInside(char c) => c == '.' || Apostrophes.Contains(c);
}
