using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Joins and clusters 10,000 to 1,000,000 claims once each and prints a table: processor time and the highest working set need a whole process, not
/// a loop of short runs. Each size runs in its own process.
/// </summary>
internal static class ScaleCommand
{
    private const double Threshold = 0.5;

    /// <summary>Prints the table, or for one size its row.</summary>
    public static void Run(string[] args) => Console.Write(args is [_, var size, ..] ? Measure(int.Parse(size, CultureInfo.InvariantCulture)) : Table());

    /// <summary>The table of all sizes.</summary>
    public static string Table()
    {
        var table = new StringBuilder("| claims joined and clustered, 7 days | pairs | clusters | CPU s | wall s | peak MB |\n|---|---|---|---|---|---|\n");
        foreach (var count in (int[])[10_000, 100_000, 1_000_000])
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ScaleCommand).Assembly.Location, "scale", count.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            table.Append(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }

        return table.ToString();
    }

    private static string Measure(int count)
    {
        var claims = MadeClaims.Generate(count, seed: 1);
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var scope = JoinScope.Within(new ulong[count], claims.Days, window: 7);
        var pairs = CosineJoin.Join(claims.Vectors, Threshold, scope);
        var result = new GraphClusters((float)Threshold, missing: 0.2f).Cluster(count, pairs);
        process.Refresh();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {pairs.Length:N0} | {result.Clusters.Count:N0} | {(process.TotalProcessorTime - before).TotalSeconds:F2} | {watch.Elapsed.TotalSeconds:F2} | {process.PeakWorkingSet64 / 1_000_000} |\n");
    }
}
