using System.CommandLine;
using System.Globalization;
using ClaimCheck.Training.Questions;

namespace ClaimCheck.Training.Calibration;

/// <summary>Learns what the confidence of findings is told by, and prints how reliable it is on findings that it has not seen.</summary>
internal static class CalibrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> stories = new("stories") { Description = "Files of the story benchmark to learn from.", Arity = ArgumentArity.OneOrMore };
        Option<string[]> reports = new("--reports") { Description = "Reports, JSON, whose findings were read one by one, to learn from as well.", AllowMultipleArgumentsPerToken = true };
        Option<string?> judged = new("--judged") { Description = "Which of their findings are right: lines of a fingerprint, a tab, and 1 or 0." };
        Option<string[]> held = new("--held-back") { Description = "Files of stories that nothing is learned from.", AllowMultipleArgumentsPerToken = true };
        Option<float> l2 = new("--l2") { Description = "Strength of the ridge penalty.", DefaultValueFactory = _ => 0.5f };
        Option<string?> output = new("--output") { Description = "Where the table goes; without it only the reliability is printed." };
        Command command = new("calibrate", "Learns how confidence follows from scores.") { stories, reports, judged, held, l2, output };
        command.SetAction(parsed =>
        {
            var findings = JudgedFinding.OfStories(Load(parsed.GetRequiredValue(stories)));
            var ofStories = findings.Count;
            foreach (var path in parsed.GetValue(reports) ?? [])
            {
                using var stream = File.OpenRead(path);
                findings.AddRange(JudgedFinding.OfReport(stream, File.ReadLines(parsed.GetValue(judged) ?? "")));
            }

            var writer = parsed.InvocationConfiguration.Output;
            var penalty = parsed.GetValue(l2);
            var table = ConfidenceTrainer.Train(findings, penalty);
            var heldBack = ConfidenceTrainer.HoldBack(findings, penalty);
            Write(writer, "held-back folds", heldBack);
            Write(writer, "held-back folds, of them stories", heldBack.Take(ofStories));
            Write(writer, "held-back folds, of them read one by one", heldBack.Skip(ofStories));
            Write(writer, "stories that nothing was learned from", ConfidenceTrainer.Score(JudgedFinding.OfStories(Load(parsed.GetValue(held) ?? [])), table));
            writer.Write(table);
            if (parsed.GetValue(output) is { } target)
            {
                File.WriteAllText(target, NoteOn(ofStories, findings.Count - ofStories) + table);
            }

            return 0;
        });
        return command;
    }

    private static string NoteOn(int ofStories, int ofReports) => string.Create(CultureInfo.InvariantCulture, $"""
        # Confidence of a finding, in log-odds: a term and its weight. Score is counted in log-odds of one question, the other terms are 0 or 1.
        # Learned by the calibrate command of ClaimCheck.Training from {ofStories} findings in benchmark stories and {ofReports} in real reports, read one by one.

        """);

    private static IEnumerable<StoryFile> Load(string[] paths) => paths.Order(StringComparer.Ordinal).Select(StoryFile.Load);

    private static void Write(TextWriter writer, string what, IEnumerable<(double LogOdds, bool Right)> findings)
    {
        var reliability = new Reliability(findings);
        var (right, all) = reliability.From(0.9);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {right} of {all} findings at 0.9 or more are right"));
        writer.WriteLine(reliability);
    }
}
