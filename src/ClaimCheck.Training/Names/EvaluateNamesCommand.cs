using System.CommandLine;
using System.Globalization;
using ClaimCheck.Language;
using ClaimCheck.Language.Conllu;
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
        Option<FileInfo?> errors = new("--errors") { Description = "Write the misses to this file." };
        Command command = new("evaluate-names", "Scores the spans of names.") { trees, gold, goldTags, errors };
        command.SetAction(parsed =>
        {
            using TextWriter? log = parsed.GetValue(errors) is { } target ? target.CreateText() : null;
            TreebankAnnotator? annotator = parsed.GetValue(goldTags) ? null : new TreebankAnnotator(new EnglishAnalyzer().Model, goldTags: false);
            Evaluate(parsed.GetRequiredValue(trees), parsed.GetRequiredValue(gold), annotator, log, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static void Evaluate(string trees, string gold, TreebankAnnotator? annotator, TextWriter? log, TextWriter output)
    {
        int right = 0;
        int typed = 0;
        int found = 0;
        int expected = 0;

        // The two files hold the same sentences in another order.
        Dictionary<string, ConlluSentence> sentences = new(StringComparer.Ordinal);
        foreach (ConlluSentence sentence in Treebank.Read(trees))
        {
            sentences[string.Join(' ', sentence.Words.Select(word => word.Form))] = sentence;
        }

        foreach ((string words, List<(int Start, int End, string Type)> names) in IobFile.Read(gold))
        {
            if (!sentences.TryGetValue(words, out ConlluSentence? sentence))
            {
                log?.WriteLine($"no tree: {words}");
                continue;
            }

            AnalyzedText text = ConlluText.Create([annotator == null ? sentence : annotator.Annotate(sentence)]);
            HashSet<(int, int)> goldSpans = [.. names.Select(name => (name.Start, name.End))];
            List<NameMention> mentions = NameReader.Read(text);
            found += mentions.Count;
            expected += goldSpans.Count;
            right += mentions.Count(name => goldSpans.Contains((name.FirstToken, name.EndToken)));
            typed += mentions.Count(name => names.Contains((name.FirstToken, name.EndToken, Label(name.Type))));
            if (log != null && !goldSpans.SetEquals(mentions.Select(name => (name.FirstToken, name.EndToken))))
            {
                log.WriteLine($"{text.Text}\n  gold  {string.Join(" | ", names.Select(n => Words(text, n.Start, n.End)))}\n  found {string.Join(" | ", mentions.Select(n => Words(text, n.FirstToken, n.EndToken)))}");
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"names: span P {100.0 * right / found:F1} R {100.0 * right / expected:F1} F1 {200.0 * right / (found + expected):F1}; typed F1 {200.0 * typed / (found + expected):F1} ({right} right, {found} found, {expected} gold)"));
    }

    private static string Label(NameType type) => type switch { NameType.Person => "PER", NameType.Place => "LOC", NameType.Organization => "ORG", _ => "" };

    private static string Words(AnalyzedText text, int start, int end) => text.Text[text.Tokens[start].Start..text.Tokens[end - 1].End];
}
