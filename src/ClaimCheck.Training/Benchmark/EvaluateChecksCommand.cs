using System.CommandLine;
using ClaimCheck.Training.Questions;

namespace ClaimCheck.Training.Benchmark;

/// <summary>Checks the stories of the benchmark and prints how many conflicts were seen and how many findings are right.</summary>
internal static class EvaluateChecksCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> stories = new("stories") { Description = "Files of the story benchmark.", Arity = ArgumentArity.OneOrMore };
        Option<bool> verbose = new("--verbose") { Description = "Prints what was missed and what is wrong." };
        Command command = new("evaluate-checks", "Scores checks of the story benchmark.") { stories, verbose };
        command.SetAction(parsed =>
        {
            var (score, remarks) = StoryScorer.Score([.. parsed.GetRequiredValue(stories).Order(StringComparer.Ordinal).Select(StoryFile.Load)]);
            foreach (var remark in parsed.GetValue(verbose) ? remarks : [])
            {
                parsed.InvocationConfiguration.Output.WriteLine(remark);
            }

            parsed.InvocationConfiguration.Output.Write(score);
            return 0;
        });
        return command;
    }
}
