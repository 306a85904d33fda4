using System.Globalization;

namespace ClaimCheck.Benchmarks.Scale;

/// <summary>Checks articles from text to findings.</summary>
internal static class CheckScale
{
    public const string Header = "| articles checked | characters | claims | stories | findings | CPU s | wall s | peak MB |";

    public static string Measure(int count)
    {
        var articles = MadeArticles.Generate(count, seed: 2);
        var meter = new ResourceMeter();
        var report = ClaimChecker.CreateBuilder().Build().Check(articles);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {articles.Sum(static a => (long)a.Text.Length):N0} | {report.Claims.Count:N0} | {report.Stories.Count:N0} | {report.Findings.Count:N0} | {meter.ProcessorSeconds:F1} | {meter.Seconds:F1} | {ResourceMeter.PeakMegabytes} |\n");
    }
}
