using System.CommandLine;
using System.Globalization;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Training.Questions;

/// <summary>Prints how the gold conflicts of stories score, pair by pair: what a maintainer reads before changing a comparison.</summary>
internal static class InspectQuestionsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Argument<string[]> stories = new("stories") { Description = "Files of the story benchmark.", Arity = ArgumentArity.OneOrMore };
        Option<string> verdict = new("--verdict") { Description = "Which gold verdict to show.", DefaultValueFactory = _ => "conflict" };
        Command command = new("inspect-questions", "Prints the scores of gold pairs.") { stories, verdict };
        command.SetAction(parsed =>
        {
            var checker = ClaimChecker.CreateBuilder().Build();
            foreach (var path in parsed.GetRequiredValue(stories).Order(StringComparer.Ordinal))
            {
                Inspect(StoryFile.Load(path), checker, parsed.GetRequiredValue(verdict), parsed.InvocationConfiguration.Output);
            }

            return 0;
        });
        return command;
    }

    private static void Inspect(StoryFile story, ClaimChecker checker, string verdict, TextWriter output)
    {
        var claims = PairSample.ReadClaims(story, checker);
        var ids = story.Articles.Select(a => a.Id).ToArray();
        var published = story.Articles.Select(a => a.ToArticle().Published).ToArray();
        var pairs = checker.Pairs(claims).ToDictionary(p => (p.A, p.B));
        foreach (var slot in story.Slots)
        {
            var matched = slot.Mentions.Select(m => MentionMatcher.Match(story, m, slot.Kind, claims, ids)).ToArray();
            foreach (var gold in slot.Pairs.Where(p => p.Verdict == verdict))
            {
                output.WriteLine($"{story.Id}/{slot.Id} {slot.Kind}: {slot.Mentions[gold.A].Quote} <> {slot.Mentions[gold.B].Quote}");
                foreach (var (a, b) in matched[gold.A].SelectMany(a => matched[gold.B].Select(b => (Math.Min(a, b), Math.Max(a, b)))))
                {
                    output.WriteLine(pairs.TryGetValue((a, b), out var pair)
                        ? string.Create(CultureInfo.InvariantCulture, $"    {pair.LogOdds:F2} {Told(checker.Judge(pair, claims, published))} {Describe(claims[a].Frame)} | {Describe(claims[b].Frame)} | {Levels(pair.Levels)}")
                        : $"    no pair ({checker.ScopeDifference(claims[a].Frame, claims[b].Frame) ?? "nothing shared"}): {Describe(claims[a].Frame)} | {Describe(claims[b].Frame)}");
                }
            }
        }
    }

    /// <summary>The verdict, with why it is none where it is.</summary>
    private static string Told(PairVerdict verdict) => verdict is { Verdict: Verdict.Unrelated } ? $"{verdict.Verdict} ({verdict.Reason})" : $"{verdict.Verdict}";

    /// <summary>A claim in one line.</summary>
    public static string Describe(ClaimFrame claim) =>
        $"[{claim.Kind} {claim.Answer.Text} role={claim.Slot.Role} noun={claim.Slot.Noun} pred={claim.Slot.Predicate} {claim.Slot.Statistic} {claim.Circumstances.Modality}{(claim.Slot.IsPart ? " part" : "")} “{claim.Quote}”]";

    /// <summary>The levels of a pair in one line.</summary>
    public static string Levels(PairLevels levels) =>
        string.Join(' ', Enumerable.Range(1, PairLevels.Count - 1).Select(i => $"{(Comparison)i}:{levels[i]}"));
}
