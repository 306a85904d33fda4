using System.Collections.Frozen;

namespace ClaimCheck.RulePacks.Phrases;

/// <summary>
/// Dictionary forms that a written word may be an inflection of. Over-generates on purpose ("lives": live, life): a candidate counts only where
/// a pack's phrase asks for it. The irregular forms are listed in <c>irregular-forms.txt</c>. Thread-safe.
/// </summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string[]> Irregular = LoadIrregular();
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> IrregularLookup =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word itself and its candidate dictionary forms, without repetition.</summary>
    /// <param name="word">A lower-case word.</param>
    public static List<string> Candidates(string word)
    {
        var result = new List<string>(4) { word };
        if (Irregular.TryGetValue(word, out var bases))
        {
            result.AddRange(bases.Where(lemma => lemma != word));
            return result;
        }

        if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            AddPlural(word, result);
        }
        else if (word.Length > 4 && word.EndsWith("ied", StringComparison.Ordinal))
        {
            Add(result, word[..^3] + "y");
        }
        else if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            AddStem(word[..^2], result);
        }
        else if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            AddStem(word[..^3], result);
        }

        return result;
    }

    /// <summary>Whether a lower-case word is an irregular inflection.</summary>
    /// <param name="word">The word.</param>
    public static bool IsIrregular(ReadOnlySpan<char> word) => IrregularLookup.ContainsKey(word);

    private static void AddPlural(string word, List<string> result)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            Add(result, word[..^3] + "y");
        }
        else if (word.EndsWith("es", StringComparison.Ordinal) && (word.Length > 4) && word[^3] is 's' or 'x' or 'z' or 'h' or 'o')
        {
            Add(result, word[..^2]);
        }

        Add(result, word[..^1]);
    }

    private static void AddStem(string stem, List<string> result)
    {
        Add(result, stem);
        Add(result, stem + "e");
        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            Add(result, stem[..^1]);
        }
    }

    private static void Add(List<string> result, string word)
    {
        if (!result.Contains(word))
        {
            result.Add(word);
        }
    }

    private static FrozenDictionary<string, string[]> LoadIrregular()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(WordForms).Assembly.GetManifestResourceStream("ClaimCheck.RulePacks.irregular-forms.txt")!);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line[0] == '#')
            {
                continue;
            }

            var lemma = line[..colon];
            foreach (var form in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                forms[form] = forms.TryGetValue(form, out var others) ? [.. others, lemma] : [lemma];
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
