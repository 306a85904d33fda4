using System.Globalization;
using ClaimCheck.Language;

namespace ClaimCheck.Tests.RulePacks;

/// <summary>Texts for the lexicon: without analysis, or annotated by hand as "form/Tag/FineTag/lemma/head/relation".</summary>
internal static class WrittenText
{
    /// <summary>A sentence of tokens between spaces, with nothing known of them.</summary>
    /// <param name="text">The sentence.</param>
    public static AnalyzedText Bare(string text) => Build([.. text.Split(' ').Select(form => (form, UniversalTag.X, "", "", -1, ""))]);

    /// <summary>A sentence with tags, lemmas and a tree; the head is the token's number from 1, 0 for the root.</summary>
    /// <param name="annotated">Tokens between spaces.</param>
    public static AnalyzedText Tree(string annotated) => Build([.. annotated.Split(' ').Select(token =>
    {
        var parts = token.Split('/');
        return (parts[0], Enum.Parse<UniversalTag>(parts[1]), parts[2], parts[3], int.Parse(parts[4], CultureInfo.InvariantCulture) - 1, parts[5]);
    })]);

    private static AnalyzedText Build((string Form, UniversalTag Tag, string FineTag, string Lemma, int Head, string Relation)[] words)
    {
        var text = string.Join(' ', words.Select(word => word.Form));
        var tokens = new Token[words.Length];
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var (form, tag, fineTag, lemma, head, relation) = words[i];
            tokens[i] = new Token(start, start + form.Length, 0, tag, fineTag, lemma, head, relation);
            start += form.Length + 1;
        }

        return new AnalyzedText { Text = text, Tokens = tokens, Sentences = [new Sentence(0, text.Length, 0, tokens.Length, 0, SentenceKind.Prose)] };
    }
}
