using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;

namespace ClaimCheck.Training.Names;

/// <summary>A document of a treebank with its right names.</summary>
/// <param name="Sentences">The indexes of its sentences in the treebank.</param>
/// <param name="Names">Its names, as spans of the document's words.</param>
/// <param name="Known">For each word whether the names of its sentence are known: the two files differ in the words of a few.</param>
internal sealed record NamedText(List<int> Sentences, List<NameMention> Names, List<bool> Known)
{
    /// <summary>Joins the sentences of a treebank to their names, by the sentences' ids.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="path">The names in IOB2.</param>
    public static List<NamedText> Read(List<ConlluSentence> treebank, string path)
    {
        Dictionary<string, (string Words, List<NameMention> Names)> gold = IobFile.Read(path);
        List<NamedText> texts = [];
        for (int i = 0; i < treebank.Count; i++)
        {
            if (!gold.TryGetValue(treebank[i].Comment("sent_id") ?? "", out (string Words, List<NameMention> Names) sentence))
            {
                continue;
            }

            if (texts.Count == 0 || treebank[i].Comment("newdoc id") != null)
            {
                texts.Add(new NamedText([], [], []));
            }

            texts[^1].Add(i, treebank[i], sentence.Words, sentence.Names);
        }

        return texts;
    }

    private void Add(int index, ConlluSentence sentence, string words, List<NameMention> names)
    {
        bool isKnown = words == string.Join(' ', sentence.Words.Select(word => word.Form));
        int first = Known.Count;
        Sentences.Add(index);
        Known.AddRange(Enumerable.Repeat(isKnown, sentence.Words.Count));
        if (isKnown)
        {
            Names.AddRange(names.Select(name => name with { FirstToken = first + name.FirstToken, EndToken = first + name.EndToken }));
        }
    }
}
