namespace ClaimCheck.Language.Lemmas;

/// <summary>Tells what parts of speech and inflections a word can have by WordNet. Thread-safe.</summary>
internal static class DictionaryParts
{
    private const int LongestWord = 48;
    private const uint Plural = 16, ThirdPerson = 32, Past = 64, Gerund = 128, Comparison = 256;

    /// <summary>The parts as bits: 1 noun, 2 verb, 4 adjective, 8 adverb as they stand in a dictionary, then the inflected ones; 0 for unknown words.</summary>
    /// <param name="lower">The word in lower case.</param>
    public static uint Of(ReadOnlySpan<char> lower)
    {
        if (lower.Length is < 2 or > LongestWord)
        {
            return 0;
        }

        uint parts = 0;
        foreach (char part in LemmaRules.Default.Parts(lower))
        {
            parts |= part switch
            {
                'n' => 1u,
                'v' => 2u,
                'a' => 4u,
                'r' => 8u,
                _ => 0,
            };
        }

        return parts | lower[^1] switch
        {
            's' => If("NNS", 'n', lower, Plural) | If("VBZ", 'v', lower, ThirdPerson),
            'g' when lower.EndsWith("ing") => If("VBG", 'v', lower, Gerund),
            'r' when lower.EndsWith("er") => If("JJR", 'a', lower, Comparison),
            't' when lower.EndsWith("est") => If("JJS", 'a', lower, Comparison),
            _ => If("VBD", 'v', lower, Past),
        };
    }

    private static uint If(string tag, char part, ReadOnlySpan<char> lower, uint bit)
    {
        Span<char> lemma = stackalloc char[LongestWord + 2];
        lemma = lemma[..LemmaRules.Default.Lemmatize(lower, tag, lemma)];
        return !lemma.SequenceEqual(lower) && LemmaRules.Default.Parts(lemma).Contains(part) ? bit : 0;
    }
}
