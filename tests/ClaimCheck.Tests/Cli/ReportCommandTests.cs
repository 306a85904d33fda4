using ClaimCheck.Reports.Json;
using ClaimCheck.Tests.Reports;

namespace ClaimCheck.Tests.Cli;

public sealed class ReportCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_stored_report_is_rendered_in_another_format()
    {
        var run = CliRun.Of("report", Store("night.json"), "--format", "html");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, "rendering is not judging");
            Assert.That(run.Output, Is.EqualTo(TestPage.Render(SampleReport.Build())));
            Assert.That(run.Error, Is.Empty);
        });
    }

    [Test]
    public void A_stored_report_is_read_from_standard_input() =>
        Assert.That(CliRun.WithInput(Written.Text("json", SampleReport.Build()), "report", "-", "-f", "csv").Output, Is.EqualTo(Written.Text("csv", SampleReport.Build())));

    [Test]
    public void What_the_baseline_had_is_marked()
    {
        var report = Store("night.json");
        var run = CliRun.Of("report", report, "--baseline", report, "-f", "json");
        Assert.That(run.Output, Does.Contain("\"known\":true").And.Not.Contain("\"known\":false"));
    }

    [Test]
    public void Findings_below_a_confidence_are_left_out()
    {
        var report = Store("night.json");

        Assert.That(CliRun.Of("report", report, "-f", "json", "--min-confidence", "0").Output, Is.EqualTo(Written.Text("json", SampleReport.Build())));
        Assert.That(CliRun.Of("report", report, "-f", "json", "--min-confidence", "1.0").Output, Does.Contain("\"findings\":[]"));
        Assert.That(CliRun.Of("check", report, "--min-confidence", "1,5").ErrorLines[0], Is.EqualTo("claimcheck: --min-confidence needs a number from 0 to 1, not '1,5'."));
        Assert.That(CliRun.Of("check", report, "--min-confidence", "2").Code, Is.EqualTo(2));
    }

    [TestCase("missing.json", "missing.json")]
    [TestCase("night.csv", "Not a report of claimcheck")]
    public void A_report_that_cannot_be_read_is_told_in_one_line(string name, string reason)
    {
        _folder.File("night.csv", "claim,article\r\n");
        var run = CliRun.Of("report", _folder.At(name));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Contain(reason));
        });
    }

    [Test]
    public void The_schema_of_reports_is_printed() => Assert.That(CliRun.Of("schema", "report").Output, Is.EqualTo(ReportSchema.Text));

    [Test]
    public void A_baseline_that_is_no_report_stops_a_check_before_it_reads()
    {
        var run = CliRun.WithInput("Nine people died.", "check", "-", "--baseline", _folder.At("none.json"));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
        });
    }

    [Test]
    public void A_conflict_fails_a_check_once_and_not_again_with_its_report_as_the_baseline()
    {
        var articles = _folder.File("mill.jsonl", """
            {"id":"a","source":"Vale Courier","published":"2031-03-03T08:00:00Z","title":"Fire at Sarrow mill","text":"A fire at the Sarrow paper mill killed 12 workers on Monday, police in Sarrow said."}
            {"id":"b","source":"Kestrel Daily","published":"2031-03-03T08:00:00Z","title":"Fire at Sarrow mill","text":"A fire at the Sarrow paper mill killed 19 workers on Monday, police in Sarrow said."}
            """);
        var report = _folder.At("night.json");
        Assert.Multiple(() =>
        {
            Assert.That(CliRun.Of("check", articles, "-f", "json", "-o", report).Code, Is.EqualTo(1));
            Assert.That(CliRun.Of("check", articles, "--baseline", report).Code, Is.Zero);
            Assert.That(CliRun.Of("check", articles, "--baseline", report, "--fail-on", "possible").Code, Is.Zero);
        });
    }

    private string Store(string name) => _folder.File(name, Written.Bytes("json", SampleReport.Build()));
}
