using ClaimCheck.Language;
using ClaimCheck.Language.Lemmas;

namespace ClaimCheck.Claims.Structure;

/// <summary>Participles that the tagger takes for adjectives.</summary>
internal static class Participles
{
    /// <summary>The verb whose participle a token is that is tagged as an adjective ("overturned", "stolen"); <see langword="null"/> for others.</summary>
    public static string? VerbOf(in Token token)
    {
        if (token.Tag != UniversalTag.Adj)
        {
            return null;
        }

        Span<char> lemma = stackalloc char[token.Lemma.Length + 4];
        var length = LemmaRules.Default.Lemmatize(token.Lemma, "VBN", lemma);
        return length > 0 && (token.Lemma.EndsWith("ed", StringComparison.Ordinal) || (token.FineTag == "JJ" && !lemma[..length].SequenceEqual(token.Lemma) && LemmaRules.Default.IsIrregular(token.Lemma)))
            ? lemma[..length].ToString() : null;
    }
}
