using ClaimCheck.Reports;
using ClaimCheck.Tests.Cli;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>What a new user sees first: exactly the disagreements that were written into the samples, and no look-alike.</summary>
public sealed class SampleFindingsTests
{
    private static readonly ConsistencyReport Report = ClaimChecker.CreateBuilder().Build().Check(Samples.Articles);

    [Test]
    public void Two_conflicts_and_one_possible_conflict_are_found_and_nothing_else()
    {
        Assert.That(Report.Findings.Select(finding => finding.Verdict), Is.EquivalentTo(new[] { Verdict.Conflict, Verdict.Conflict, Verdict.PossibleConflict }),
            string.Join('\n', Report.Findings.Select(finding => $"{finding.Verdict}: {finding.Message}")));
    }

    [Test]
    public void The_airliner_killed_38_or_67_and_67_is_the_number_aboard()
    {
        var finding = FindingOf("airliner-halden");

        Assert.That(finding.Verdict, Is.EqualTo(Verdict.Conflict));
        Assert.That(finding.Sides.Select(side => side.Value), Is.EquivalentTo(new[] { "67", "38" }));
        Assert.That(ArticlesOf(finding.Sides.Single(side => side.Value == "67").Claims), Is.EqualTo(new[] { "airliner-halden" }));
        Assert.That(ArticlesOf(finding.Sides.Single(side => side.Value == "38").Claims), Is.SupersetOf(new[] { "airliner-meridian", "airliner-vellmar" }));
        Assert.That(finding.Cause, Is.EqualTo("67 is the number aboard in Meridian Post"));
    }

    [Test]
    public void The_raid_ended_with_more_than_50_or_nine_detained_on_the_word_of_two_sources()
    {
        var finding = FindingOf("raid-standard");

        Assert.That(finding.Verdict, Is.EqualTo(Verdict.Conflict));
        Assert.That(SidesOf(finding), Is.EquivalentTo(new[] { "more than 50: raid-standard", "nine: raid-northgate" }));
        Assert.That(finding.Dispute, Is.True);
    }

    [Test]
    public void The_aid_of_two_dates_is_a_possible_conflict_that_names_the_time()
    {
        var finding = FindingOf("aid-gazette");

        Assert.That(finding.Verdict, Is.EqualTo(Verdict.PossibleConflict));
        Assert.That(SidesOf(finding), Is.EquivalentTo(new[] { "$2 million: aid-gazette", "$1 million: aid-sentinel" }));
        Assert.That(finding.Reasons, Has.Some.Contain("time").Or.Some.Contain("date"));
    }

    [TestCase("corvane-ledger", "a quarter beside the year")]
    [TestCase("corvane-wire", "rounded revenue")]
    [TestCase("corvane-vellmar", "jobs of another plant")]
    [TestCase("flood-morning", "a toll that rises")]
    [TestCase("flood-evening", "an older flood")]
    [TestCase("flood-review", "the same toll in words")]
    public void Look_alikes_are_in_no_finding(string article, string what)
    {
        Assert.That(Report.Findings.Where(finding => ArticlesOf(finding.Sides.SelectMany(side => side.Claims)).Contains(article)), Is.Empty, what);
    }

    [Test]
    public void The_command_shows_both_sides_with_quotes_sources_and_dates_and_exits_with_1()
    {
        var run = CliRun.Of("check", Samples.Folder);

        Assert.That((run.Code, run.Error), Is.EqualTo((1, "")));
        foreach (var line in new[]
        {
            "     Halden Wire, 25 Dec 2031, 07:10 UTC (airliner-halden)", "     | The downing of Flight 318 killed 67 people",
            "     Meridian Post, 25 Dec 2031, 15:45 UTC (airliner-meridian)", "which killed 38 people on Thursday.",
            "     Brackwater Standard, 6 Sep 2031, 08:20 UTC (raid-standard)", "over 50 people were detained",
            "     Northgate Daily, 7 Sep 2031 (raid-northgate)", "     | Nine people were detained in the raid",
            "     Arvenia Gazette, 15 Aug 2031 (aid-gazette)", "$2 million", "     Harbour Sentinel, 19 Aug 2031, 09:00 UTC (aid-sentinel)", "$1 million",
            "\n2 conflicts, 1 possible conflict in 14 articles (",
        })
        {
            Assert.That(run.Output, Does.Contain(line));
        }
    }

    private static Finding FindingOf(string article)
    {
        var findings = Report.Findings.Where(finding => ArticlesOf(finding.Sides.SelectMany(side => side.Claims)).Contains(article)).ToList();
        Assert.That(findings, Has.Count.EqualTo(1), $"one finding about {article}");
        return findings[0];
    }

    private static IEnumerable<string> SidesOf(Finding finding) => finding.Sides.Select(side => $"{side.Value}: {string.Join(", ", ArticlesOf(side.Claims))}");

    private static IEnumerable<string> ArticlesOf(IEnumerable<string> claims) =>
        claims.Select(id => Report.Claims.Single(claim => claim.Id == id).Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
