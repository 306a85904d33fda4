using System.CommandLine;
using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Training.Questions;

/// <summary>Prints the pairs of unlike answers that score well and are no conflict, with why: what a maintainer reads to see which rule holds back too much.</summary>
internal static class NearMissesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> stories = new("stories") { Description = "Files of the story benchmark.", Arity = ArgumentArity.OneOrMore };
        Option<string[]> kinds = new("--kind") { Description = "Which kinds of answers to show; all unless given.", AllowMultipleArgumentsPerToken = true };
        Option<double> least = new("--least") { Description = "Log-odds from which pairs are shown." };
        Command command = new("near-misses", "Prints well-scoring pairs of unlike answers that are no conflict.") { stories, kinds, least };
        command.SetAction(parsed =>
        {
            var checker = ClaimChecker.CreateBuilder().Build();
            var shown = (parsed.GetValue(kinds) ?? []).Select(static kind => Enum.Parse<ClaimKind>(kind, ignoreCase: true)).ToHashSet();
            foreach (var path in parsed.GetRequiredValue(stories).Order(StringComparer.Ordinal))
            {
                Print(StoryFile.Load(path), checker, shown, parsed.GetValue(least), parsed.InvocationConfiguration.Output);
            }

            return 0;
        });
        return command;
    }

    private static void Print(StoryFile story, ClaimChecker checker, HashSet<ClaimKind> kinds, double least, TextWriter output)
    {
        var claims = PairSample.ReadClaims(story, checker);
        var published = story.Articles.Select(static article => article.ToArticle().Published).ToArray();
        foreach (var pair in checker.Pairs(claims).Where(pair => pair.LogOdds >= least && (kinds.Count == 0 || kinds.Contains(claims[pair.A].Frame.Kind))))
        {
            var verdict = checker.Judge(pair, claims, published);
            if (verdict.Verdict is Verdict.Unrelated or Verdict.Update or Verdict.Revision or Verdict.PossibleConflict or Verdict.DifferentScope)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{story.Id} {pair.LogOdds:F2} {verdict.Verdict} ({verdict.Reason}) {InspectQuestionsCommand.Describe(claims[pair.A].Frame)} | {InspectQuestionsCommand.Describe(claims[pair.B].Frame)} | {InspectQuestionsCommand.Levels(pair.Levels)}"));
            }
        }
    }
}
