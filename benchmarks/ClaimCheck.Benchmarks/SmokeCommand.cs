using System.Globalization;
using BenchmarkDotNet.Running;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Runs each benchmark that has a limit for a moment and fails when one allocates more bytes than its limit: bytes are the same on every machine,
/// times are not.
/// </summary>
internal static class SmokeCommand
{
    /// <summary>Runs it.</summary>
    /// <returns>0 when every benchmark keeps its limit, else 1.</returns>
    public static int Run()
    {
        var limits = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "allocation-limits.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .ToDictionary(static f => f[0], static f => long.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        string[] classes = [.. limits.Keys.Select(static name => name[..name.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];
        var measured = InProcess.Run(InProcess.Moment, classes, benchmark => limits.ContainsKey(NameOf(benchmark)))
            .Where(static report => report.Success)
            .ToDictionary(static report => NameOf(report.BenchmarkCase), static report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0, StringComparer.Ordinal);
        var failures = 0;
        foreach (var (name, limit) in limits)
        {
            var kept = measured.TryGetValue(name, out var bytes) && bytes <= limit;
            failures += kept ? 0 : 1;
            Console.WriteLine($"{(kept ? "ok  " : "FAIL")} {name}: {(measured.ContainsKey(name) ? bytes : "not run")} bytes an operation, limit {limit}");
        }

        return failures == 0 ? 0 : 1;
    }

    private static string NameOf(BenchmarkCase benchmark)
    {
        var parameters = benchmark.Parameters.PrintInfo;
        return $"{benchmark.Descriptor.Type.Name}.{benchmark.Descriptor.WorkloadMethod.Name}{(parameters.Length > 0 ? $"[{parameters}]" : "")}";
    }
}
