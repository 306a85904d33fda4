using System.Globalization;
using System.Text;
using ClaimCheck.Benchmarks.Scale;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Measures what the README states and writes it there: each table between a line <c>&lt;!-- benchmark NAME --&gt;</c> and a line
/// <c>&lt;!-- end --&gt;</c>. A table can be measured alone.
/// </summary>
internal static class ReadmeCommand
{
    private static readonly (string Name, Func<string> Table)[] Tables =
    [
        ("kernels", Kernels),
        ("joins", Joins),
        ("stages", Stages),
        .. ScaleCommand.Names.Select(static name => ($"scale {name}", (Func<string>)(() => ScaleCommand.Table(name)))),
    ];

    /// <summary>Runs it.</summary>
    /// <param name="path">The README.</param>
    /// <param name="only">The name of the one table to measure, or <see langword="null"/> for all.</param>
    public static void Run(string path, string? only = null)
    {
        foreach (var (name, measure) in Tables.Where(table => only is null || table.Name == only))
        {
            var table = measure();
            var readme = File.ReadAllText(path);
            var mark = $"<!-- benchmark {name} -->\n";
            var start = readme.IndexOf(mark, StringComparison.Ordinal);
            var end = start < 0 ? -1 : readme.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
            if (end < 0)
            {
                throw new InvalidOperationException($"{path} has no place for the table \"{name}\".");
            }

            File.WriteAllText(path, $"{readme[..(start + mark.Length)]}{table}{readme[end..]}");
        }
    }

    private static string Kernels()
    {
        var table = new StringBuilder("| two claims of 60 to 200 characters | ns | times as fast as `Fuzz.Ratio` | bytes |\n|---|---|---|---|\n");
        var reports = InProcess.Run(InProcess.Short, [nameof(KernelBenchmarks)]);
        var baseline = reports[0].ResultStatistics!.Mean;
        foreach (var report in reports)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.ResultStatistics!.Mean:N0} | {baseline / report.ResultStatistics.Mean:N1} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase):N0} |\n");
        }

        return table.ToString();
    }

    private static string Joins()
    {
        var table = new StringBuilder("| all pairs of claims with a cosine of 0.5 or more | claims | ms |\n|---|---|---|\n");
        foreach (var report in InProcess.Run(InProcess.Short, [nameof(JoinBenchmarks)]))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.BenchmarkCase.Parameters[nameof(JoinBenchmarks.Claims)]:N0} | {report.ResultStatistics!.Mean / 1e6:N1} |\n");
        }

        return table.ToString();
    }

    private static string Stages()
    {
        var table = new StringBuilder("| stage, one thread | ms | kB allocated |\n|---|---|---|\n");
        foreach (var report in InProcess.Run(InProcess.Short, [nameof(PipelineBenchmarks)]))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.ResultStatistics!.Mean / 1e6:N2} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1000:N0} |\n");
        }

        return table.ToString();
    }
}
