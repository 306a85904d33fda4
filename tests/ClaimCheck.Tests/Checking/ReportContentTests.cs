using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;
using ClaimCheck.Tests.EndToEnd;
using ClaimCheck.Tests.Reports;

namespace ClaimCheck.Tests.Checking;

/// <summary>What a report says beside its findings.</summary>
public sealed class ReportContentTests
{
    private const string Fire = "A fire at the Sarrow paper mill killed 12 workers on Monday, police in Sarrow said.";
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().UseThreads(1).Build();

    [Test]
    public void Every_claim_is_in_a_cluster_or_counted_as_not_compared()
    {
        var report = Checker.Check(Samples.Articles);
        var clustered = report.Clusters.SelectMany(cluster => cluster.Claims).Distinct().Count();

        Assert.That(clustered + report.NotCompared.Claims, Is.EqualTo(report.Claims.Count));
        Assert.That(report.NotCompared.Because.Values.Sum(), Is.EqualTo(report.NotCompared.Claims));
        Assert.That(report.NotCompared.Because.Values, Has.All.Positive);
    }

    [Test]
    public void Claims_without_a_second_source_are_counted_so()
    {
        var report = Checker.Check([Article("a", "Vale Courier", Fire)]);

        Assert.That(report.NotCompared.Because, Is.EqualTo(new Dictionary<string, int> { ["no second source"] = report.Claims.Count }));
    }

    [Test]
    public void A_figure_that_no_other_article_gives_is_told_from_one_of_a_kind_that_no_other_article_gives()
    {
        var report = Checker.CheckAsOneStory(
        [
            Article("a", "Vale Courier", Fire),
            Article("b", "Kestrel Daily", "A fire at the Sarrow paper mill killed 12 workers on Monday. The hall covered 900 square metres. "
                + "The company employs 340 engineers."),
        ]);

        Assert.That(report.NotCompared.Because.Keys, Is.SupersetOf(new[] { "no answer of its kind in another article", "no answer to its question in another article" }));
    }

    [Test]
    public void The_table_of_a_question_has_a_row_for_each_claim()
    {
        var report = Checker.CheckAsOneStory(
        [
            Article("a", "Vale Courier", Fire), Article("b", "Kestrel Daily", "A fire at the Sarrow paper mill killed at least 12 workers on Monday, the governor said."),
        ]);
        var rows = report.Clusters.Single(cluster => cluster.Table.Any(row => row.Value == "12")).Table;

        Assert.That(
            rows.Select(row => (row.Article, row.Source, row.Value, row.Hedge)),
            Is.EqualTo(new[] { ("a", "Vale Courier", "12", Bound.Exact), ("b", "Kestrel Daily", "12", Bound.AtLeast) }));
        Assert.That(rows.Select(row => row.Speaker), Is.EqualTo(rows.Select(row => report.Claims.Single(claim => claim.Id == row.Claim).Attribution)));
        Assert.That(rows.Select(row => row.AsOf), Has.All.EqualTo("2031-03-03"));
        Assert.That(rows.Select(row => row.Claim), Is.EqualTo(report.Clusters.Single(cluster => cluster.Table == rows).Claims));
    }

    [TestCase("As of 1 March, the fire at the Sarrow paper mill had killed 12 workers.", "2031-03-01")]
    [TestCase("By noon on Sunday 12 workers of the Sarrow paper mill had been killed.", "2031-03-02T12:00")]
    [TestCase("The fire at the Sarrow paper mill killed 12 workers.", "2031-03-03")]
    public void A_claim_tells_as_of_when_its_text_says_that_it_holds(string text, string asOf) =>
        Assert.That(Checker.Extract(Article("a", "Vale Courier", text)).Single(claim => claim.Value.Text == "12").AsOf, Is.EqualTo(asOf));

    [Test]
    public void Tables_are_the_same_in_a_report_that_was_stored()
    {
        var report = SampleReport.Build();
        var stored = ConsistencyReport.Load(new MemoryStream(Encoding.UTF8.GetBytes(Written.Text("json", report))));
        var checkedAgain = ConsistencyReport.Load(new MemoryStream(Samples.Json(Checker.Check(Samples.Articles))));

        Assert.That(stored.Clusters.Select(cluster => cluster.Table.Count), Is.EqualTo(report.Clusters.Select(cluster => cluster.Claims.Count)));
        Assert.That(checkedAgain.Clusters.SelectMany(cluster => cluster.Table), Is.EqualTo(Checker.Check(Samples.Articles).Clusters.SelectMany(cluster => cluster.Table)));
    }

    [Test]
    public void A_sentence_that_two_outlets_print_is_told_as_one_source()
    {
        const string Agency = "The fire at the Sarrow paper mill killed 12 workers and injured another three in the drying hall, the fire brigade said on Monday.";
        var report = Checker.CheckAsOneStory(
        [
            Article("a", "Vale Courier", Agency), Article("b", "Kestrel Daily", "The " + Agency[4..].Replace("another three", "three others", StringComparison.Ordinal)),
            Article("c", "Tidemark", "The fire at the Sarrow paper mill killed 19 workers on Monday, the mayor of Sarrow said."),
        ]);

        var finding = report.Findings.Single(finding => finding.Sides.Any(side => side.Value == "19"));
        Assert.That(finding.Copies, Is.EqualTo(new[] { new[] { "a", "b" } }));
    }

    [Test]
    public void The_parts_of_a_finding_add_up_to_its_confidence()
    {
        var findings = Checker.Check(Samples.Articles).Findings;

        Assert.That(findings, Is.Not.Empty);
        Assert.That(findings.Select(f => Math.Round(1 / (1 + Math.Exp(-f.Parts.Sum(p => p.Weight))), 2)), Is.EqualTo(findings.Select(f => f.Confidence)));
        Assert.That(findings.Select(f => f.Parts[^1].Name), Has.All.EqualTo("calibration"));
    }

    [Test]
    public void Findings_below_a_confidence_are_left_out_and_nothing_else()
    {
        var report = SampleReport.Build();
        var most = report.Findings.Max(finding => finding.Confidence);

        var sure = report.WithMinConfidence(most);

        Assert.That(sure.Findings, Is.EqualTo(report.Findings.Where(finding => finding.Confidence >= most)).And.Not.Empty);
        Assert.That(sure with { Findings = report.Findings }, Is.EqualTo(report));
        Assert.That(report.WithMinConfidence(0).Findings, Is.EqualTo(report.Findings));
        Assert.That(() => report.WithMinConfidence(double.NaN), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => report.WithMinConfidence(1.01), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static Article Article(string id, string source, string text) => new()
    {
        Id = id,
        Source = source,
        Text = text,
        Published = PublicationTime.TryParse("2031-03-03", out var time) ? time : null,
    };
}
