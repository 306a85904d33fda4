using System.Buffers;
using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Lemmas;

/// <summary>Takes the suffixes of English inflection off. What could be spelled in several ways is looked up. Immutable; safe to share between threads.</summary>
/// <param name="lemmas">The known lemmas with their parts of speech.</param>
internal sealed class SuffixRules(LineTable lemmas)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>A noun from its plural.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="output">The word, in which the lemma is written.</param>
    /// <returns>Length of the lemma.</returns>
    public int Plural(ReadOnlySpan<char> lower, Span<char> output)
    {
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

    /// <summary>A verb from its third person.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="output">The word, in which the lemma is written.</param>
    /// <returns>Length of the lemma.</returns>
    public int ThirdPerson(ReadOnlySpan<char> lower, Span<char> output)
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

    /// <summary>A verb from its past tense or participle.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="output">The word, in which the lemma is written.</param>
    /// <returns>Length of the lemma.</returns>
    public int Past(ReadOnlySpan<char> lower, Span<char> output)
    {
        if (lower.EndsWith("ied") && lower.Length > 4)
        {
            output[lower.Length - 3] = 'y';
            return lower.Length - 2;
        }

        return Stem(lower, "ed", 'v', output);
    }

    /// <summary>A word from a form with a suffix.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="suffix">The suffix.</param>
    /// <param name="part">The part of speech: v, a or r.</param>
    /// <param name="output">The word, in which the lemma is written.</param>
    /// <returns>Length of the lemma.</returns>
    public int Stem(ReadOnlySpan<char> lower, string suffix, char part, Span<char> output)
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

    private bool IsLemma(ReadOnlySpan<char> word, char part) => lemmas.Find(word).Contains(part);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
