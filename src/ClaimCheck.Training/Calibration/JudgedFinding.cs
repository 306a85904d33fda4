using System.Globalization;
using ClaimCheck.Checking;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Json;
using ClaimCheck.Training.Benchmark;
using ClaimCheck.Training.Questions;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Calibration;

namespace ClaimCheck.Training.Calibration;

/// <summary>A finding of which it is known whether it is right.</summary>
/// <param name="Story">The story that it is of: folds never split one.</param>
/// <param name="Evidence">What the program knows of it.</param>
/// <param name="Right">Whether most of what it holds against each other cannot both be true.</param>
internal readonly record struct JudgedFinding(string Story, FindingEvidence Evidence, bool Right)
{
    /// <summary>The conflicts and possible conflicts that the shipped pipeline finds in stories, judged by their gold answers.</summary>
    public static List<JudgedFinding> OfStories(IEnumerable<StoryFile> stories)
    {
        var checker = ClaimChecker.CreateBuilder().Build();
        return [.. stories.AsParallel().AsOrdered().SelectMany(story => OfStory(story, checker.Check(story.Articles.Select(a => a.ToArticle()))))];
    }

    /// <summary>The findings of a stored report that were read one by one.</summary>
    /// <param name="report">The report, JSON.</param>
    /// <param name="judgements">Tab-separated lines of a finding's fingerprint and 1 for right or 0 for wrong; lines that start with '#' are notes.</param>
    public static List<JudgedFinding> OfReport(Stream report, IEnumerable<string> judgements)
    {
        var right = judgements.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture) != 0, StringComparer.Ordinal);
        var read = JsonReportReader.Read(report);
        var claims = read.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return [.. Calibrated(read).Where(f => right.ContainsKey(f.Fingerprint))
            .Select(f => new JudgedFinding(claims[f.Sides[0].Claims[0]].Event ?? f.Id, EvidenceOf(f, claims[f.Sides[0].Claims[0]].Kind), right[f.Fingerprint]))];
    }

    private static IEnumerable<JudgedFinding> OfStory(StoryFile story, ConsistencyReport report)
    {
        var gold = new StoryGold(story, report);
        var indexes = report.Claims.Select((claim, i) => (claim.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);
        return Calibrated(report).Select(f => new JudgedFinding(
            story.Id, EvidenceOf(f, report.Claims[indexes[f.Sides[0].Claims[0]]].Kind), FindingCredit.Of(f, indexes, gold).Counts));
    }

    /// <summary>Findings that have a score: what does not add up in one article has none.</summary>
    private static IEnumerable<Finding> Calibrated(ConsistencyReport report) =>
        report.Findings.Where(f => f.Parts.Count > 0 && f.Verdict is Verdict.Conflict or Verdict.PossibleConflict);

    private static FindingEvidence EvidenceOf(Finding finding, Claims.ClaimKind kind) =>
        new(Caution.FoundAs(finding), kind, finding.Sides.Count, finding.Parts.Where(p => p.Name == ScorePart.Gate).Sum(p => p.Weight), finding.Parts.Where(p => p.Name != ScorePart.Calibration).Sum(p => p.Weight));
}
