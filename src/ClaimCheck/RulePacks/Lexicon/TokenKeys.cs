using ClaimCheck.Language;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>The ids of words under which a token is found in a trie: its form, its lemma, and what else it may be a form of.</summary>
internal static class TokenKeys
{
    /// <summary>How many ids a token has at most: that of its form, that of its lemma, that of another reading, and that of its verb.</summary>
    public const int PerToken = 4;

    /// <summary>Looks the tokens of a stretch up.</summary>
    /// <param name="trie">The trie whose words count.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <param name="keys">Receives <see cref="PerToken"/> ids for each token, <see cref="VocabularyWord.None"/> where there are fewer.</param>
    public static void LookUp(PhraseTrie trie, AnalyzedText text, int first, int end, Span<int> keys)
    {
        Span<char> lower = stackalloc char[48];
        for (var token = first; token < end; token++)
        {
            var at = (token - first) * PerToken;
            keys.Slice(at, PerToken).Fill(VocabularyWord.None);
            var form = text.Form(token);
            if (form.Length > lower.Length)
            {
                continue;
            }

            var word = lower[..form.ToLowerInvariant(lower)];
            var lemma = text.Tokens[token].Lemma;
            keys[at] = trie.Find(word);
            if (lemma.Length > 0)
            {
                keys[at + 1] = trie.Find(lemma);
            }
            else
            {
                LookUpForms(trie, word, keys, at + 1);
            }

            if (text.Tokens[token].Tag == UniversalTag.Noun && DeedNoun.VerbOf(lemma) is { IsEmpty: false } verb)
            {
                keys[at + 3] = trie.Find(verb);
            }

            // A rare irregular form may be taken for a noun and keep its form as its lemma ("stole"), a participle for an adjective ("injured"): the verb
            // is tried whatever the tag says.
            if (VocabularyWord.IsPossessive(word))
            {
                keys[at + 2] = VocabularyWord.Possessive;
            }
            else if (lemma.Length > 0 && (WordForms.IsIrregular(word) || (text.Tokens[token].Tag == UniversalTag.Adj && word.EndsWith("ed"))))
            {
                LookUpForms(trie, word, keys, at + 2);
            }

            if (keys[at + 1] == keys[at])
            {
                keys[at + 1] = VocabularyWord.None;
            }
        }
    }

    private static void LookUpForms(PhraseTrie trie, ReadOnlySpan<char> word, Span<int> keys, int at)
    {
        foreach (var candidate in WordForms.Candidates(word.ToString()))
        {
            var id = trie.Find(candidate);
            if (id != VocabularyWord.None && !keys.Slice(at - (at % PerToken), at % PerToken).Contains(id))
            {
                keys[at] = id;
                return;
            }
        }
    }
}
