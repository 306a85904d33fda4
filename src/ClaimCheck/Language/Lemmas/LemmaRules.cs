using System.Buffers;
using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Lemmas;

/// <summary>
/// Undoes English inflection: WordNet's irregular forms first, then suffix rules whose results are checked against WordNet's lemmas.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class LemmaRules
{
    private const int LongestChecked = 48;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly Lazy<LemmaRules> Shared = new(() => new LemmaRules());
    private readonly LineTable _lemmas = LineTable.Lemmas;
    private readonly LineTable _exceptions = LineTable.Load("exceptions.txt.gz");

    private LemmaRules()
    {
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static LemmaRules Default => Shared.Value;

    /// <summary>Writes the lemma of a word.</summary>
    /// <param name="lower">The word in lower case; at least one character.</param>
    /// <param name="fineTag">Its Penn Treebank tag.</param>
    /// <param name="output">Takes the lemma; at least two characters longer than the word.</param>
    /// <returns>Length of the lemma.</returns>
    public int Lemmatize(ReadOnlySpan<char> lower, string fineTag, Span<char> output)
    {
        lower.CopyTo(output);
        if (lower.Length > LongestChecked)
        {
            return lower.Length;
        }

        return fineTag switch
        {
            "NNS" or "NNPS" => Plural(lower, output),
            "VBZ" => Irregular('v', lower, output) is int z and > 0 ? z : ThirdPerson(lower, output),
            "VBG" => Irregular('v', lower, output) is int g and > 0 ? g : Stem(lower, "ing", 'v', output),
            "VBD" or "VBN" => Irregular('v', lower, output) is int d and > 0 ? d : Past(lower, output),
            "JJR" => Irregular('a', lower, output) is int c and > 0 ? c : Stem(lower, "er", 'a', output),
            "JJS" => Irregular('a', lower, output) is int s and > 0 ? s : Stem(lower, "est", 'a', output),
            "RBR" => Irregular('r', lower, output) is int c and > 0 ? c : Stem(lower, "er", 'r', output),
            "RBS" => Irregular('r', lower, output) is int s and > 0 ? s : Stem(lower, "est", 'r', output),
            _ => lower.Length,
        };
    }

    /// <summary>The parts of speech of a lemma in WordNet: "n", "v", "a" and "r"; empty for what is none.</summary>
    /// <param name="word">The word in lower case.</param>
    public ReadOnlySpan<char> Parts(ReadOnlySpan<char> word) => _lemmas.Find(word);

    private int Irregular(char part, ReadOnlySpan<char> lower, Span<char> output)
    {
        Span<char> key = stackalloc char[LongestChecked + 2];
        key[0] = part;
        key[1] = ':';
        lower.CopyTo(key[2..]);
        ReadOnlySpan<char> found = _exceptions.Find(key[..(lower.Length + 2)]);
        if (found.IsEmpty || found.Length > output.Length)
        {
            return 0;
        }

        found.CopyTo(output);
        return found.Length;
    }

    private bool IsLemma(ReadOnlySpan<char> word, char part) => _lemmas.Find(word).Contains(part);

    private int Plural(ReadOnlySpan<char> lower, Span<char> output)
    {
        if (Irregular('n', lower, output) is int found and > 0)
        {
            return found;
        }

        int n = lower.Length;
        if (n < 3 || lower[^1] != 's' || lower.EndsWith("ss"))
        {
            return n;
        }

        if (lower.EndsWith("ies") && n > 4 && !IsLemma(lower[..^1], 'n'))
        {
            output[n - 3] = 'y';
            return n - 2;
        }

        bool sibilant = n > 4 && (lower.EndsWith("ses") || lower.EndsWith("xes") || lower.EndsWith("zes") || lower.EndsWith("ches") || lower.EndsWith("shes") || lower.EndsWith("oes"));
        if (sibilant && !IsLemma(lower[..^1], 'n') && (IsLemma(lower[..^2], 'n') || !lower.EndsWith("oes") && !lower.EndsWith("ses")))
        {
            return n - 2;
        }

        bool apostrophe = lower[^2] is '\'' or '\u2019';
        return apostrophe ? n - 2 : n - 1;
    }

    private int ThirdPerson(ReadOnlySpan<char> lower, Span<char> output)
    {
        int n = lower.Length;
        if (n < 3 || lower[^1] != 's' || lower.EndsWith("ss"))
        {
            return n;
        }

        if (IsLemma(lower[..^1], 'v'))
        {
            return n - 1;
        }

        if (lower.EndsWith("ies"))
        {
            output[n - 3] = 'y';
            return n - 2;
        }

        return lower.EndsWith("es") && IsLemma(lower[..^2], 'v') ? n - 2 : n - 1;
    }

    private int Past(ReadOnlySpan<char> lower, Span<char> output)
    {
        if (lower.EndsWith("ied") && lower.Length > 4)
        {
            output[lower.Length - 3] = 'y';
            return lower.Length - 2;
        }

        return Stem(lower, "ed", 'v', output);
    }

    private int Stem(ReadOnlySpan<char> lower, string suffix, char part, Span<char> output)
    {
        int n = lower.Length - suffix.Length;
        if (n < 2 || !lower.EndsWith(suffix) || !HasVowel(lower[..n]))
        {
            return lower.Length;
        }

        output[n] = 'e';
        ReadOnlySpan<char> bare = output[..n];
        ReadOnlySpan<char> withE = output[..(n + 1)];
        if (part != 'v' && lower[n - 1] == 'i')
        {
            output[n - 1] = 'y';
            return n;
        }

        if (lower[n - 1] == lower[n - 2] && !IsVowel(lower[n - 1]))
        {
            return IsLemma(bare, part) || !IsLemma(bare[..^1], part) && lower[n - 1] is 'l' or 's' or 'z' or 'f' ? n : n - 1;
        }

        bool single = !IsVowel(lower[n - 1]) && IsVowel(lower[n - 2]) && (n < 3 || !IsVowel(lower[n - 3]));
        bool bareKnown = IsLemma(bare, part);
        bool longKnown = IsLemma(withE, part);
        if (bareKnown != longKnown)
        {
            return bareKnown ? n : n + 1;
        }

        if (bareKnown)
        {
            return single && !lower[..n].EndsWith("w") && !lower[..n].EndsWith("x") ? n + 1 : n;
        }

        // Unknown words: the spellings that call for a silent e.
        bool silent = lower[n - 1] is 'v' or 'u' or 'c' or 's' && lower[n - 2] != 's' || lower[..n].EndsWith("iz") || lower[..n].EndsWith("at") && n > 3 || lower[..n].EndsWith("dg") || lower[..n].EndsWith("bl");
        return silent ? n + 1 : n;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
