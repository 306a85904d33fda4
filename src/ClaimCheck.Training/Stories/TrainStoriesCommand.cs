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
            PairExample[] more = [.. parsed.GetRequiredValue(others).SelectMany(path => StoryTrainer.Examples([.. NewsFile.Read(path)], parsed.GetValue(weight), StoryReader.Default))];
            foreach (var half in (bool[])[false, true])
            {
                LabelledArticle[] learned = [.. main.Where(a => StoryTrainer.IsInHalf(a) == half)], held = [.. main.Where(a => StoryTrainer.IsInHalf(a) != half)];
                var weights = StoryTrainer.Train([.. StoryTrainer.Examples(learned, 1, StoryReader.Default), .. more]);
                parsed.InvocationConfiguration.Output.WriteLine($"learned on {learned.Length} articles, grouped {held.Length} others: {StoryTrainer.Score(held, weights, StoryReader.Default)}");
            }

            Write(StoryTrainer.Train([.. StoryTrainer.Examples(main, 1, StoryReader.Default), .. more]), parsed.GetRequiredValue(output));
            return 0;
        });
        return command;
    }

    private static void Write(double[] weights, string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# What each part of the evidence adds to the log-odds that two articles report one happening.");
        writer.WriteLine("# Learned by: ClaimCheck.Training stories --news gva.dev.docs.jsonl --others data/stories/train STORIES (labelled articles and stories that do not ship).");
        foreach (var (name, weight) in StoryEvidence.PartNames.Prepend("bias").Zip(weights))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:F3}"));
        }
    }
}
