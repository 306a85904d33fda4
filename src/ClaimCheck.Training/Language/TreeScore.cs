using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>Scores tags, lemmas and trees on a treebank, its words taken as given. Punctuation and subtypes of relations count.</summary>
internal static class TreeScore
{
    /// <summary>One line of scores.</summary>
    /// <param name="model">The model.</param>
    /// <param name="treebank">The treebank.</param>
    /// <param name="goldTags">Whether to give the parser the treebank's tags.</param>
    public static string Line(LanguageModel model, IReadOnlyList<ConlluSentence> treebank, bool goldTags)
    {
        int words = 0, universal = 0, fine = 0, lemmas = 0, heads = 0, labelled = 0;
        var workspace = new ParserWorkspace();
        long tagging = 0, parsing = 0;
        foreach (ConlluSentence sentence in treebank)
        {
            int n = sentence.Words.Count;
            long started = Stopwatch.GetTimestamp();
            WordFeatures[] features = sentence.Words.Select(w => WordFeatures.Of(w.Form, model.Ambiguity)).ToArray();
            WordFeatures.MarkTitleCase(features);
            var tags = new byte[n];
            model.Tagger.Tag(features, tags);
            tagging += Stopwatch.GetTimestamp() - started;
            for (int i = 0; i < n; i++)
            {
                ConlluWord word = sentence.Words[i];
                words++;
                universal += UniversalTags.Name(model.Tags.Universal[tags[i]]) == word.Upos ? 1 : 0;
                fine += model.Tags.Fine[tags[i]] == word.Xpos ? 1 : 0;
                if (goldTags)
                {
                    tags[i] = (byte)Math.Max(0, model.Tags.IndexOf(word.Xpos, word.Upos));
                }

                lemmas += string.Equals(model.Lemmatizer.Lemma(word.Form, model.Tags.Fine[tags[i]]), word.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }

            started = Stopwatch.GetTimestamp();
            model.Parser.Parse(workspace, features, tags, n);
            parsing += Stopwatch.GetTimestamp() - started;
            for (int i = 0; i < n; i++)
            {
                bool head = workspace.Heads[i] == sentence.Words[i].Head - 1;
                heads += head ? 1 : 0;
                labelled += head && model.Relations[workspace.Relations[i]] == sentence.Words[i].Relation ? 1 : 0;
            }
        }

        double Percent(int right) => 100.0 * right / words;
        return string.Create(CultureInfo.InvariantCulture, $"{words} words{(goldTags ? " gold tags" : "")}: UPOS {Percent(universal):F2} XPOS {Percent(fine):F2} lemma {Percent(lemmas):F2} UAS {Percent(heads):F2} LAS {Percent(labelled):F2}; tag {words / Stopwatch.GetElapsedTime(0, tagging).TotalSeconds / 1000:F0} k, parse {words / Stopwatch.GetElapsedTime(0, parsing).TotalSeconds / 1000:F0} k words/s");
    }
}
