using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>
/// Nouns that name the deed of a verb ("detention": detain), so that a pack states the verb only. The pairs are the derivation table's; of those,
/// endings of deeds are kept, as "employer" or "killer" name who did it.
/// </summary>
internal static class DeedNoun
{
    private static readonly string[] Endings = ["ion", "ment", "ing", "al", "ure", "ance", "ence", "age", "ery", "th"];

    /// <summary>The verb of a noun of deed; empty for other nouns.</summary>
    /// <param name="noun">The noun's lemma.</param>
    public static ReadOnlySpan<char> VerbOf(string noun)
    {
        foreach (var ending in Endings)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return WordLexicon.Default.DerivationFamily(noun, UniversalTag.Noun);
            }
        }

        return default;
    }
}
