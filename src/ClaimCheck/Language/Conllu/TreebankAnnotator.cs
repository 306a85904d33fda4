using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Language.Conllu;

/// <summary>Annotates sentences whose words are given, such as a treebank's. Not thread-safe.</summary>
/// <param name="model">The model.</param>
/// <param name="goldTags">Whether to keep the tags that the sentences have and to find lemmas and trees from them.</param>
internal sealed class TreebankAnnotator(LanguageModel model, bool goldTags)
{
    private readonly ParserWorkspace _workspace = new();

    /// <summary>A copy of a sentence with tags, lemmas and tree of the model.</summary>
    /// <param name="sentence">The sentence.</param>
    public ConlluSentence Annotate(ConlluSentence sentence)
    {
        int count = sentence.Words.Count;
        var features = new WordFeatures[count];
        var tags = new byte[count];
        for (int i = 0; i < count; i++)
        {
            string form = sentence.Words[i].Form;
            features[i] = WordFeatures.Of(form.Length > 0 ? form : "_", model.Ambiguity);
        }

        WordFeatures.MarkTitleCase(features);
        model.Tagger.Tag(features, tags);
        for (int i = 0; goldTags && i < count; i++)
        {
            int gold = model.Tags.IndexOf(sentence.Words[i].Xpos, sentence.Words[i].Upos);
            tags[i] = gold < 0 ? tags[i] : (byte)gold;
        }

        model.Parser.Parse(_workspace, features, tags, count);
        var result = new ConlluSentence();
        result.Comments.AddRange(sentence.Comments);
        result.Ranges.AddRange(sentence.Ranges);
        for (int i = 0; i < count; i++)
        {
            ConlluWord word = sentence.Words[i];
            string fine = goldTags ? word.Xpos : model.Tags.Fine[tags[i]];
            string universal = goldTags ? word.Upos : UniversalTags.Name(model.Tags.Universal[tags[i]]);
            string lemma = LemmaCase.Restore(word.Form, model.Lemmatizer.Lemma(word.Form, string.Intern(fine)), fine, i == 0);
            int head = _workspace.Heads[i] + 1;
            result.Words.Add(word with { Upos = universal, Xpos = fine, Lemma = lemma, Head = head, Relation = model.Relations[_workspace.Relations[i]], Features = "_" });
        }

        return result;
    }
}
