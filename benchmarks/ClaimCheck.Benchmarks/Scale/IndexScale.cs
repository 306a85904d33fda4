using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Articles;
using ClaimCheck.Index;

namespace ClaimCheck.Benchmarks.Scale;

/// <summary>Fills an index, loads it, and changes and asks it one article at a time.</summary>
internal static class IndexScale
{
    public const string Header = "| claims in the index | articles | file MB | load s | add an article, ms: median, worst, CPU | check a draft, ms: median, worst, CPU | peak MB |";

    private const int Step = 1_000;

    private const int Single = 60;

    private const int LeastClaimsOfAnArticle = 10;

    public static string Measure(int count)
    {
        var path = Path.Combine(Path.GetTempPath(), $"claimcheck-{Environment.ProcessId}.index");
        try
        {
            return Measure(count, path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Measure(int count, string path)
    {
        var articles = MadeArticles.Generate((count / LeastClaimsOfAnArticle) + Step + (2 * Single), seed: 4);
        var checker = ClaimChecker.CreateBuilder().Build();
        var added = 0;
        using (var index = ClaimIndex.Open(path, checker))
        {
            for (; index.ClaimCount < count; added += Step)
            {
                index.Add(articles[added..(added + Step)]);
            }
        }

        var load = Stopwatch.StartNew();
        using var loaded = ClaimIndex.Open(path, checker);
        load.Stop();
        var additions = Times(articles[added..(added + Single)], article => loaded.Add(article));
        var drafts = Times(articles[(added + Single)..(added + (2 * Single))], article => loaded.Check(article));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {loaded.ClaimCount:N0} | {loaded.ArticleCount:N0} | {loaded.FileLength / 1_000_000} | {load.Elapsed.TotalSeconds:F1} | {additions} | {drafts} | {ResourceMeter.PeakMegabytes} |\n");
    }

    private static string Times(Article[] articles, Action<Article> act)
    {
        var meter = new ResourceMeter();
        double[] times = [.. articles.Select(article =>
        {
            var watch = Stopwatch.StartNew();
            act(article);
            return watch.Elapsed.TotalMilliseconds;
        }).Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{times[times.Length / 2]:F1}, {times[^1]:F1}, {1000 * meter.ProcessorSeconds / times.Length:F1}");
    }
}
