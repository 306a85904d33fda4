using System.CommandLine;
using System.Globalization;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Training.Stories;

namespace ClaimCheck.Training.Questions;

/// <summary>Counts in how many texts of a collection each content lemma stands and writes the frozen table; no sentence can be read out of it.</summary>
internal static class LemmaFrequencyCommand
{
    private const int LeastFrequency = 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string[]> news = new("--news") { Description = "Files of articles, JSON lines.", AllowMultipleArgumentsPerToken = true, Required = true };
        Option<string[]> treebanks = new("--treebank") { Description = "Treebank files, CoNLL-U.", AllowMultipleArgumentsPerToken = true, Required = true };
        Option<string> output = new("--out") { Description = "The table to write.", Required = true };
        Command command = new("lemma-frequencies", "Counts lemmas for question matching.") { news, treebanks, output };
        command.SetAction(parsed =>
        {
            Write(
                [.. parsed.GetRequiredValue(news).SelectMany(NewsFile.Read).Concat(parsed.GetRequiredValue(treebanks).SelectMany(NewsFile.ReadTreebank))],
                parsed.GetRequiredValue(output));
            return 0;
        });
        return command;
    }

    private static void Write(IReadOnlyList<LabelledArticle> articles, string path)
    {
        var analyzer = ClaimChecker.DefaultAnalyzer;
        SortedDictionary<string, int> frequencies = new(StringComparer.Ordinal);
        foreach (var lemmas in articles.AsParallel().AsOrdered().Select(a => LemmasOf(analyzer.Analyze(a.Title + "\n\n" + a.Text, AnalysisDepth.Tags))))
        {
            foreach (var lemma in lemmas)
            {
                frequencies[lemma] = frequencies.GetValueOrDefault(lemma) + 1;
            }
        }

        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# In how many texts each content lemma stands: lemma, texts. Counted by the lemma-frequencies command of ClaimCheck.Training.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\t{articles.Count}"));
        foreach (var (lemma, frequency) in frequencies.Where(static pair => pair.Value >= LeastFrequency))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lemma}\t{frequency}"));
        }
    }

    private static HashSet<string> LemmasOf(AnalyzedText text)
    {
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        foreach (var token in text.Tokens)
        {
            if (Terms.IsContent(token) && token.Lemma.All(char.IsLetter))
            {
                lemmas.Add(token.Lemma);
            }
        }

        return lemmas;
    }
}
