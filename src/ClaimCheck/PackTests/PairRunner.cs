using ClaimCheck.Articles;
using ClaimCheck.RulePacks.Model;
using ClaimCheck.Verdicts;

namespace ClaimCheck.PackTests;

/// <summary>Runs an example of a rule: two sentences of two outlets on one happening.</summary>
internal static class PairRunner
{
    private static readonly DateTimeOffset First = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Runs an example.</summary>
    /// <param name="checker">The checker.</param>
    /// <param name="pair">The example.</param>
    public static CaseFindings Run(ClaimChecker checker, PairExample pair)
    {
        var later = pair.Verdict == ExampleVerdict.Update ? First.AddDays(1) : First;
        Article[] articles = [Outlet("left", pair.Left, First), Outlet("right", pair.Right, later)];
        var report = checker.CheckAsOneStory(articles);
        var differences = new List<string>();
        var wanted = pair.Verdict switch
        {
            ExampleVerdict.Conflict => Verdict.Conflict,
            ExampleVerdict.Possible => Verdict.PossibleConflict,
            _ => (Verdict?)null,
        };
        if (wanted is { } verdict && !report.Findings.Any(finding => finding.Verdict == verdict && finding.Rule == pair.Rule))
        {
            differences.Add($"missing: {ClaimText.Lower(verdict.ToString())} of {pair.Rule}");
        }

        foreach (var finding in report.Findings)
        {
            if (wanted is null || finding.Verdict != wanted || finding.Rule != pair.Rule)
            {
                differences.Add($"noisy: {ClaimText.Print(finding)}");
            }
        }

        return new CaseFindings(differences, ClaimText.Evidence(articles, report));
    }

    /// <summary>What an example's verdict is called in the file.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string NameOf(ExampleVerdict verdict) => ClaimText.Lower(verdict.ToString());

    private static Article Outlet(string name, string text, DateTimeOffset published) => new()
    {
        Id = name,
        Source = name,
        Text = text,
        Published = new PublicationTime(published, HasTime: true),
    };
}
