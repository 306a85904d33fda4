using System.CommandLine;
using System.Globalization;

namespace ClaimCheck.Training.Questions;

/// <summary>Learns the weights that tell whether two claims answer one question, and prints how well they do on stories they have not seen.</summary>
internal static class TrainQuestionsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> stories = new("stories") { Description = "Files of the story benchmark.", Arity = ArgumentArity.OneOrMore };
        Option<string?> output = new("--output") { Description = "Where the table of weights goes; without it only the folds are scored." };
        Option<float> l2 = new("--l2") { Description = "Strength of the ridge penalty.", DefaultValueFactory = _ => 1f };
        Option<int> errors = new("--errors") { Description = "How many of the worst errors on held-out stories to print, for each group of pairs." };
        Command command = new("train-questions", "Learns the weights of question matching.") { stories, output, l2, errors };
        command.SetAction(parsed =>
        {
            var pairs = PairSample.Read([.. parsed.GetRequiredValue(stories).Order(StringComparer.Ordinal)]);
            var writer = parsed.InvocationConfiguration.Output;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs, {pairs.Count(p => p.Same)} of one question"));
            writer.WriteLine(QuestionCrossValidation.Report(pairs, parsed.GetValue(l2), parsed.GetValue(errors)));
            if (parsed.GetValue(output) is { } path)
            {
                File.WriteAllText(path, QuestionTrainer.Train(pairs, parsed.GetValue(l2)).ToTable());
            }

            return 0;
        });
        return command;
    }
}
