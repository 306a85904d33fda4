using System.CommandLine;
using System.Globalization;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Training.Stories;

/// <summary>Learns and writes the weights of the story score; prints how well weights learned on one half of the happenings group the other half.</summary>
internal static class TrainStoriesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> news = new("--news") { Description = "Labelled articles of one beat, JSON lines.", Required = true };
        Option<string[]> others = new("--others") { Description = "Labelled articles or story folders of other beats; fewer, so their pairs count more.", AllowMultipleArgumentsPerToken = true, Required = true };
        Option<float> weight = new("--weight") { Description = "How much more.", DefaultValueFactory = static _ => 3 };
        Option<string> output = new("--out") { Description = "The table to write.", Required = true };
        Command command = new("stories", "Learns the weights of the score that groups articles by happening.") { news, others, weight, output };
        command.SetAction(parsed =>
        {
            LabelledArticle[] main = [.. NewsFile.Read(parsed.GetRequiredValue(news))];
            PairExample[] more = [.. parsed.GetRequiredValue(others).SelectMany(path => StoryTrainer.Examples([.. NewsFile.Read(path)], parsed.GetValue(weight)))];
            foreach (var half in (bool[])[false, true])
            {
                LabelledArticle[] learned = [.. main.Where(a => IsInHalf(a) == half)], held = [.. main.Where(a => IsInHalf(a) != half)];
                var weights = StoryTrainer.Train([.. StoryTrainer.Examples(learned, 1), .. more]);
                parsed.InvocationConfiguration.Output.WriteLine($"learned on {learned.Length} articles, grouped {held.Length} others: {Score(held, weights)}");
            }

            Write(StoryTrainer.Train([.. StoryTrainer.Examples(main, 1), .. more]), parsed.GetRequiredValue(output));
            return 0;
        });
        return command;
    }

    /// <summary>Halves the happenings by their names, so that articles of one stay together.</summary>
    private static bool IsInHalf(LabelledArticle article) => (article.Happening.Sum(static c => c) & 1) == 0;

    private static PairScore Score(LabelledArticle[] articles, double[] weights)
    {
        var grouper = new StoryGrouper(new StoryComparer(StoryReader.Default.Table), new StoryScore(weights[0], weights[1..]));
        return PairScore.Of(
            [.. articles.Select(static a => a.Happening)],
            grouper.Group([.. articles.Select(static a => StoryReader.Default.Read(a.Title, a.Text, a.Published))]));
    }

    private static void Write(double[] weights, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# What each part of the evidence adds to the log-odds that two articles report one happening.");
        writer.WriteLine("# Learned by the stories command of ClaimCheck.Training.");
        foreach (var (name, weight) in StoryEvidence.PartNames.Prepend("bias").Zip(weights))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:F3}"));
        }
    }
}
