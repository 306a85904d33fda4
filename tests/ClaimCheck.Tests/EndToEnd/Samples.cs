using System.Text.Json.Nodes;
using ClaimCheck.Articles;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>The sample articles, and how reports on them are written.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(TestContext.CurrentContext.TestDirectory, "samples");

    public static IReadOnlyList<Article> Articles { get; } = [.. ArticleFiles.Read([Folder])];

    public static byte[] Json(ConsistencyReport report)
    {
        using var stream = new MemoryStream();
        ReportWriters.Find("json")!.Write(report, stream);
        return stream.ToArray();
    }

    public static JsonNode Check(int threads = 2) => JsonNode.Parse(Json(ClaimChecker.CreateBuilder().UseThreads(threads).Build().Check(Articles)))!;
}
