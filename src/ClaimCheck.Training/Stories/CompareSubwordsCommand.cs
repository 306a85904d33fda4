using System.CommandLine;
using ClaimCheck.Matching.Data;
using ClaimCheck.Matching.Stories;
using ClaimCheck.Matching.Terms;

namespace ClaimCheck.Training.Stories;

/// <summary>
/// Measures whether subwords group articles better than whole words. For each half of the labelled articles it counts rarities, learns subwords and weights,
/// and groups the other half and other collections.
/// </summary>
internal static class CompareSubwordsCommand
{
    private static readonly int[] Merges = [1_000, 4_000];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> news = new("--news") { Description = "Labelled articles, JSON lines.", Required = true };
        Option<string[]> others = new("--others") { Description = "Other collections that are only grouped.", AllowMultipleArgumentsPerToken = true, Required = true };
        Command command = new("compare-subwords", "Compares subwords with whole words in the grouping of articles.") { news, others };
        command.SetAction(parsed =>
        {
            LabelledArticle[] main = [.. NewsFile.Read(parsed.GetRequiredValue(news))];
            var collections = parsed.GetRequiredValue(others).ToDictionary(static path => path, static path => NewsFile.Read(path).ToArray(), StringComparer.Ordinal);
            foreach (var half in (bool[])[false, true])
            {
                LabelledArticle[] learned = [.. main.Where(a => StoryTrainer.IsInHalf(a) == half)], held = [.. main.Where(a => StoryTrainer.IsInHalf(a) != half)];
                Compare(learned, [("other half", held), .. collections.Select(static c => (Path.GetFileName(c.Key), c.Value))], parsed.InvocationConfiguration.Output);
            }

            return 0;
        });
        return command;
    }

    private static void Compare(LabelledArticle[] learned, (string Name, LabelledArticle[] Articles)[] collections, TextWriter output)
    {
        Print("whole words", static article => article);
        var words = TermFrequencyCommand.Count(learned).Frequencies.Where(static f => f.Key.StartsWith("Word\t", StringComparison.Ordinal)).Select(static f => (Word: f.Key[5..], f.Value)).ToArray();
        var known = words.Select(static w => w.Word).ToHashSet(StringComparer.Ordinal);
        foreach (var merges in Merges)
        {
            var tokenizer = BytePairs.Learn(words, merges);
            Print($"{merges} subwords", new SubwordText(tokenizer, new HashSet<string>(), keepWhole: false).Cut);
            Print($"{merges} subwords of unknown words", new SubwordText(tokenizer, known, keepWhole: false).Cut);
            Print($"{merges} subwords beside unknown words", new SubwordText(tokenizer, known, keepWhole: true).Cut);
        }

        void Print(string name, Func<LabelledArticle, LabelledArticle> cut)
        {
            LabelledArticle[] texts = [.. learned.Select(cut)];
            var (count, frequencies) = TermFrequencyCommand.Count(texts);
            var reader = new StoryReader(TermTable.Read(frequencies.Select(static f => $"{f.Key}\t{f.Value}").Prepend($"texts\t{count}"), MatchingData.Lines("stop-words.txt")));
            var weights = StoryTrainer.Train([.. StoryTrainer.Examples(texts, 1, reader)]);
            output.WriteLine($"{name}: {string.Join("; ", collections.Select(c => $"{c.Name} {StoryTrainer.Score([.. c.Articles.Select(cut)], weights, reader)}"))}");
        }
    }
}
