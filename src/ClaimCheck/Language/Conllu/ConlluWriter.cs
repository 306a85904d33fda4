using System.Globalization;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Conllu;

/// <summary>Writes analyses as CoNLL-U; columns that the analysis does not fill are "_".</summary>
internal static class ConlluWriter
{
    /// <summary>Writes one text as a document.</summary>
    /// <param name="output">Takes the lines, ended by line feeds.</param>
    /// <param name="id">Id of the document; its sentences are numbered.</param>
    /// <param name="text">The analysis.</param>
    public static void Write(TextWriter output, string id, AnalyzedText text)
    {
        string name = OneLine(id);
        output.Write($"# newdoc id = {name}\n");
        int paragraph = -1;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                output.Write("# newpar\n");
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {name}-{s + 1}\n"));
            output.Write($"# text = {OneLine(text.Text[sentence.Start..sentence.End])}\n");
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                Token token = text.Tokens[t];
                ReadOnlySpan<char> form = text.Form(t);
                int head = token.Head < 0 ? 0 : token.Head - sentence.FirstToken + 1;
                bool glued = t + 1 < sentence.EndToken ? text.Tokens[t + 1].Start == token.End : token.End < text.Text.Length && !char.IsWhiteSpace(text.Text[token.End]);
                string lemma = LemmaCase.Restore(form, token.Lemma, token.FineTag, t == sentence.FirstToken);
                var word = new ConlluWord(form.ToString(), lemma, UniversalTags.Name(token.Tag), token.FineTag, "_", head, token.Relation, glued ? "SpaceAfter=No" : "_");
                Write(output, t - sentence.FirstToken + 1, word);
            }

            output.Write('\n');
        }
    }

    /// <summary>Writes one sentence of a treebank, with its comments and multi-word tokens.</summary>
    /// <param name="output">Takes the lines, ended by line feeds.</param>
    /// <param name="sentence">The sentence.</param>
    public static void Write(TextWriter output, ConlluSentence sentence)
    {
        foreach (string comment in sentence.Comments)
        {
            output.Write(comment + "\n");
        }

        for (int i = 0; i < sentence.Words.Count; i++)
        {
            foreach ((int first, int end, string form, string misc) in sentence.Ranges)
            {
                if (first == i)
                {
                    output.Write(string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{end}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n"));
                }
            }

            Write(output, i + 1, sentence.Words[i]);
        }

        output.Write('\n');
    }

    private static void Write(TextWriter output, int number, ConlluWord word)
    {
        string head = word.Head < 0 ? "_" : word.Head.ToString(CultureInfo.InvariantCulture);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Features}\t{head}\t{word.Relation}\t_\t{word.Misc}\n"));
    }

    private static string OneLine(string value) => value.ReplaceLineEndings(" ").Replace('\t', ' ');
}
