using System.Globalization;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Benchmarks.Scale;

/// <summary>Joins claims made within seven days of each other, and clusters them.</summary>
internal static class JoinScale
{
    public const string Header = "| claims joined and clustered, 7 days | pairs | clusters | CPU s | wall s | peak MB |";

    private const double Threshold = 0.5;

    public static string Measure(int count)
    {
        var claims = MadeClaims.Generate(count, seed: 1);
        var meter = new ResourceMeter();
        var pairs = CosineJoin.Join(claims.Vectors, Threshold, JoinScope.Within(new ulong[count], claims.Days, window: 7));
        var result = new GraphClusters((float)Threshold, missing: 0.2f).Cluster(count, pairs);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {pairs.Length:N0} | {result.Clusters.Count:N0} | {meter.ProcessorSeconds:F2} | {meter.Seconds:F2} | {ResourceMeter.PeakMegabytes} |\n");
    }
}
