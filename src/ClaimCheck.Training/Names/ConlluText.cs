using System.Text;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Names;

/// <summary>Makes an analyzed text of sentences in CoNLL-U, with their tags, lemmas and trees.</summary>
internal static class ConlluText
{
    /// <summary>Makes the text; a sentence is a paragraph of its own.</summary>
    /// <param name="sentences">The sentences.</param>
    public static AnalyzedText Create(IReadOnlyList<ConlluSentence> sentences)
    {
        StringBuilder text = new();
        List<Token> tokens = [];
        List<Sentence> spans = [];
        foreach (ConlluSentence sentence in sentences)
        {
            int first = tokens.Count;
            int start = text.Length;
            foreach (ConlluWord word in sentence.Words)
            {
                UniversalTag tag = Enum.TryParse(word.Upos, ignoreCase: true, out UniversalTag parsed) ? parsed : UniversalTag.X;
                int head = word.Head > 0 ? first + word.Head - 1 : -1;
                tokens.Add(new Token(text.Length, text.Length + word.Form.Length, spans.Count, tag, word.Xpos, word.Lemma.ToLowerInvariant(), head, word.Relation));
                text.Append(word.Form).Append(word.Misc.Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            }

            spans.Add(new Sentence(start, tokens[^1].End, first, tokens.Count, spans.Count, SentenceKind.Prose));
            text.Append('\n');
        }

        return new AnalyzedText { Text = text.ToString(), Tokens = [.. tokens], Sentences = [.. spans] };
    }

    /// <summary>A sentence with other tags, the lemmas that go with them, and no tree.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="model">The model whose tags they are.</param>
    /// <param name="tags">The tags of the words.</param>
    public static ConlluSentence Retag(ConlluSentence sentence, LanguageModel model, ReadOnlySpan<byte> tags)
    {
        ConlluSentence tagged = new();
        for (int i = 0; i < tags.Length; i++)
        {
            string fine = model.Tags.Fine[tags[i]];
            string lemma = model.Lemmatizer.Lemma(sentence.Words[i].Form, fine);
            tagged.Words.Add(sentence.Words[i] with { Upos = UniversalTags.Name(model.Tags.Universal[tags[i]]), Xpos = fine, Lemma = lemma, Head = 0, Relation = "" });
        }

        return tagged;
    }
}
