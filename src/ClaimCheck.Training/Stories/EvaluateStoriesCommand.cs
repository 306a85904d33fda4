using System.CommandLine;
using System.Diagnostics;
using ClaimCheck.Matching.Stories;

namespace ClaimCheck.Training.Stories;

/// <summary>Groups labelled articles by happening and prints the pair score.</summary>
internal static class EvaluateStoriesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> paths = new("paths") { Description = "Files of labelled articles, or folders of story files; each is grouped for itself.", Arity = ArgumentArity.OneOrMore };
        Command command = new("evaluate-stories", "Scores the grouping of articles by happening.") { paths };
        command.SetAction(parsed =>
        {
            foreach (var path in parsed.GetRequiredValue(paths))
            {
                parsed.InvocationConfiguration.Output.WriteLine(Evaluate(path));
            }

            return 0;
        });
        return command;
    }

    private static string Evaluate(string path)
    {
        LabelledArticle[] articles = [.. NewsFile.Read(path)];
        var watch = Stopwatch.StartNew();
        StoryDocument[] documents = [.. articles.AsParallel().AsOrdered().Select(a => StoryReader.Default.Read(a.Title, a.Text, a.Published))];
        var read = watch.Elapsed;
        var result = StoryGrouper.Default.GroupWithReport(documents);
        var score = PairScore.Of([.. articles.Select(static a => a.Happening)], result.Clusters);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {articles.Length} articles, {result.Clusters.Count} groups, {score}; read {read.TotalSeconds:F2} s, grouped {(watch.Elapsed - read).TotalSeconds:F2} s, largest component {result.LargestComponent}, cut {result.CutPairs}");
    }
}
