using ClaimCheck.Articles;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Documentation;

/// <summary>The library example of the README, so that it is compiled and run.</summary>
internal static class ReadmeExample
{
    public static ConsistencyReport Run()
    {
        // README: begin
        var checker = ClaimChecker.CreateBuilder().Build();
        var articles = new[]
        {
            new Article { Id = "gazette", Source = "Quay Gazette", Text = "The storm sank two boats off Port Ellin on Monday, and 12 sailors were killed." },
            new Article { Id = "wire", Source = "Harbour Wire", Text = "Nineteen sailors were killed when the storm sank two boats off Port Ellin on Monday." },
        };

        var report = checker.Check(articles);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{finding.Verdict}: {finding.Message}");
        }

        ReportWriters.Find("json")!.Write(report, Console.OpenStandardOutput());
        // README: end
        return report;
    }
}
