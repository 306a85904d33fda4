using System.CommandLine;
using System.Globalization;
using ClaimCheck.Checking.Comparing;

namespace ClaimCheck.Training.Pairs;

/// <summary>Learns the weights of comparisons and prints how well they do on pairs whose texts they have not seen.</summary>
internal static class TrainPairsCommand
{
    private const int Folds = 5;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> files = new("pairs") { Description = "JSON Lines of {\"id\", \"a\", \"b\", \"label\"}.", Arity = ArgumentArity.OneOrMore };
        Option<string?> output = new("--output") { Description = "The table whose weights are replaced; without it they are printed." };
        Option<bool> score = new("--folds") { Description = "Prints how well weights do on pairs that they were not learned from." };
        Option<float> l2 = new("--l2") { Description = "Strength of the ridge penalty.", DefaultValueFactory = static _ => 0.3f };
        Option<int> most = new("--most") { Description = "Sets of more pairs count as if they had this many.", DefaultValueFactory = static _ => 1000 };
        Command command = new("train-pairs", "Learns the weights of comparisons of two texts.") { files, output, score, l2, most };
        command.SetAction(parsed =>
        {
            var writer = parsed.InvocationConfiguration.Output;
            var comparer = ClaimChecker.CreateBuilder().Build().Texts;
            var pairs = parsed.GetRequiredValue(files).SelectMany(path => Read(path, comparer, parsed.GetValue(most))).ToArray();
            var trainer = new CompareTrainer(comparer, parsed.GetValue(l2));
            foreach (var line in parsed.GetValue(score) ? CrossValidate(pairs, trainer, comparer) : [])
            {
                writer.Write(line);
            }

            var table = trainer.Train(pairs);
            if (parsed.GetValue(output) is { } path)
            {
                CompareTableFile.Write(path, table);
            }
            else
            {
                writer.WriteLine(string.Join('\n', table));
            }

            return 0;
        });
        return command;
    }

    private static ReadPair[] Read(string path, TextComparer comparer, int most)
    {
        var pairs = LabelledPair.Read(path);
        var knows = pairs.Any(p => p.Label is "contradiction" or "changed");
        var weight = Math.Min(1, (float)most / pairs.Count);
        return [.. pairs.AsParallel().AsOrdered().Select(p => new ReadPair(p, comparer.Read(p.A), comparer.Read(p.B), knows, weight))];
    }

    private static IEnumerable<string> CrossValidate(ReadPair[] pairs, CompareTrainer trainer, TextComparer comparer)
    {
        var folds = TextFolds.Of([.. pairs.Select(p => p.Pair)], Folds);
        var tallies = pairs.GroupBy(p => p.Pair.Set, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new PairTally(g.Select(p => p.Pair)), StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var own = comparer.With(CompareTrainer.ModelOf(trainer.Train([.. pairs.Where((_, i) => folds[i] != fold)])));
            foreach (var (read, found) in pairs.Where((_, i) => folds[i] == fold).AsParallel().AsOrdered().Select(p => (p, TextJudge.Judge(own.Lay(p.A, p.B)))))
            {
                tallies[read.Pair.Set].Add(read.Pair.Label, found.Relation);
            }
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"{Folds} folds, each judged by weights of the others:\n");
        foreach (var (set, tally) in tallies)
        {
            yield return tally.Write(set);
        }
    }
}
