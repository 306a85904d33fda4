using System.Text;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;

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
}
