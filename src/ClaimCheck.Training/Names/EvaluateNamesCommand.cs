using System.CommandLine;
using System.Globalization;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Names;
using ClaimCheck.Training.Language;

namespace ClaimCheck.Training.Names;

/// <summary>The command that scores the spans of names against a file in IOB2, with the tags and trees of a CoNLL-U file of the same sentences.</summary>
internal static class EvaluateNamesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        Option<string> trees = new("--conllu") { Description = "The sentences in CoNLL-U.", Required = true };
        Option<string> gold = new("--iob2") { Description = "Gold names: number, form, IOB2 label (UniversalNER).", Required = true };
        Option<bool> goldTags = new("--gold-tags") { Description = "Take the tags and trees of the CoNLL-U file instead of the model's." };
        Option<FileInfo?> modelFile = new("--model") { Description = "Another model than the shipped one." };
        Option<bool> rulesOnly = new("--rules") { Description = "Leave out the trained editor." };
        Option<FileInfo?> errors = new("--errors") { Description = "Write the misses to this file." };
        Command command = new("evaluate-names", "Scores the spans of names.") { trees, gold, goldTags, modelFile, rulesOnly, errors };
        command.SetAction(parsed =>
        {
            using TextWriter? log = parsed.GetValue(errors) is { } target ? target.CreateText() : null;
            LanguageModel model = Model(parsed.GetValue(modelFile));
            TreebankAnnotator? annotator = parsed.GetValue(goldTags) ? null : new TreebankAnnotator(model, goldTags: false);
            Evaluate(parsed.GetRequiredValue(trees), parsed.GetRequiredValue(gold), annotator, parsed.GetValue(rulesOnly) ? null : model.Names, log, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static LanguageModel Model(FileInfo? file)
    {
        if (file == null)
        {
            return new EnglishAnalyzer().Model;
        }

        using FileStream stream = file.OpenRead();
        return LanguageModel.Load(stream);
    }

    private static void Evaluate(string trees, string gold, TreebankAnnotator? annotator, NameEditor? editor, TextWriter? log, TextWriter output)
    {
        int right = 0;
        int typed = 0;
        int found = 0;
        int expected = 0;
        List<ConlluSentence> treebank = Treebank.Read(trees);
        foreach (NamedText document in NamedText.Read(treebank, gold))
        {
            AnalyzedText text = ConlluText.Create([.. document.Sentences.Select(index => annotator == null ? treebank[index] : annotator.Annotate(treebank[index]))]);
            HashSet<(int, int)> goldSpans = [.. document.Names.Select(name => (name.FirstToken, name.EndToken))];
            List<NameMention> mentions = [.. NameReader.Read(text, editor).Where(name => !name.IsOther && document.Known[name.FirstToken])];
            found += mentions.Count;
            expected += goldSpans.Count;
            right += mentions.Count(name => goldSpans.Contains((name.FirstToken, name.EndToken)));
            typed += mentions.Count(document.Names.Contains);
            foreach (Sentence sentence in log == null ? [] : text.Sentences)
            {
                string wanted = List(text, document.Names, sentence);
                string got = List(text, mentions, sentence);
                if (wanted != got)
                {
                    log!.WriteLine($"{text.Text[sentence.Start..sentence.End]}\n  gold  {wanted}\n  found {got}");
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"names: span P {100.0 * right / found:F1} R {100.0 * right / expected:F1} F1 {200.0 * right / (found + expected):F1}; typed F1 {200.0 * typed / (found + expected):F1} ({right} right, {found} found, {expected} gold)"));
    }

    private static string List(AnalyzedText text, List<NameMention> names, Sentence sentence) => string.Join(" | ", names
        .Where(name => name.FirstToken >= sentence.FirstToken && name.FirstToken < sentence.EndToken)
        .Select(name => text.Text[text.Tokens[name.FirstToken].Start..text.Tokens[name.EndToken - 1].End]));
}
