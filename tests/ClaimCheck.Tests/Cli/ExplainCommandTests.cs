using System.Globalization;
using ClaimCheck.Tests.Reports;

namespace ClaimCheck.Tests.Cli;

public sealed class ExplainCommandTests
{
    [Test]
    public void A_finding_is_explained_by_its_id_or_its_fingerprint()
    {
        var report = SampleReport.Build();
        var stored = Written.Text("json", report);
        var run = CliRun.WithInput(stored, "explain", "-", report.Findings[0].Id);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain("\nSide by side\n").And.Contain("\nWhat differs\n").And.Contain("\nWhat is not known\n")
            .And.Contain("\nWhy it is reported\n").And.Contain("\nHow sure it is, in log-odds\n  starting point  "));
        Assert.That(CliRun.WithInput(stored, "explain", "-", report.Findings[0].Fingerprint).Output, Is.EqualTo(run.Output));
    }

    [Test]
    public void Every_finding_of_a_check_can_be_explained()
    {
        const string Articles = """
            {"id": "a", "source": "Quay Gazette", "published": "2031-05-02", "text": "The storm sank two boats off Port Ellin on Monday, and 12 sailors were killed."}
            {"id": "b", "source": "Harbour Wire", "published": "2031-05-02", "text": "Nineteen sailors were killed when the storm sank two boats off Port Ellin on Monday."}
            """;
        var report = CliRun.WithInput(Articles, "check", "-", "--format", "json").Output;
        var run = CliRun.WithInput(report, "explain", "-", "f1");

        Assert.That(run.Output, Does.Contain("A: Quay Gazette").And.Contain("B: Harbour Wire").And.Match(@"answer +12 +Nineteen\n").And.Match(@"together: \d+ % sure"));
        var lines = run.Output[run.Output.IndexOf("  starting point", StringComparison.Ordinal)..].TrimEnd().Split('\n');
        var weights = lines.Select(line => double.Parse(line[36..].TrimStart().Split(' ')[0], CultureInfo.InvariantCulture)).ToArray();
        Assert.That(weights[^1], Is.EqualTo(weights[..^1].Sum()).Within(0.05 * weights.Length), "each is rounded to a tenth");
        Assert.That(lines[^2], Does.StartWith("  how often such findings are right "));
    }

    [Test]
    public void A_finding_that_the_report_lacks_ends_with_2()
    {
        var run = CliRun.WithInput(Written.Text("json", SampleReport.Build()), "explain", "-", "f999");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.ErrorLines[0], Does.StartWith("claimcheck: the report has no finding 'f999'; it has "));
    }
}
