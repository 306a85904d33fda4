using System.Globalization;
using System.Text;
using ClaimCheck.Benchmarks.Scale;

namespace ClaimCheck.Benchmarks;

/// <summary>Measures what the README states and writes it there, between two comments.</summary>
internal static class ReadmeCommand
{
    private const string Start = "<!-- benchmarks: written by `dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -- readme README.md` -->";

    private const string End = "<!-- end of benchmarks -->";

    /// <summary>Runs it.</summary>
    /// <param name="path">The README.</param>
    public static void Run(string path)
    {
        var table = new StringBuilder();
        Kernels(table);
        table.Append('\n');
        Joins(table);
        table.Append('\n');
        Stages(table);
        table.Append('\n').Append(ScaleCommand.AllTables());
        var readme = File.ReadAllText(path);
        int start = readme.IndexOf(Start, StringComparison.Ordinal), end = readme.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new InvalidOperationException($"{path} has no place for the table: a line `{Start}` and, below, a line `{End}`.");
        }

        File.WriteAllText(path, $"{readme[..(start + Start.Length)]}\n{table}{readme[end..]}");
    }

    private static void Kernels(StringBuilder table)
    {
        table.Append("| two claims of 60 to 200 characters | ns | times `Fuzz.Ratio` | bytes |\n|---|---|---|---|\n");
        var reports = InProcess.Run(InProcess.Short, [nameof(KernelBenchmarks)]);
        var baseline = reports[0].ResultStatistics!.Mean;
        foreach (var report in reports)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.ResultStatistics!.Mean:N0} | {baseline / report.ResultStatistics.Mean:N1} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase):N0} |\n");
        }
    }

    private static void Joins(StringBuilder table)
    {
        table.Append("| pairs of claims with a cosine of 0.5 | claims | ms |\n|---|---|---|\n");
        foreach (var report in InProcess.Run(InProcess.Short, [nameof(JoinBenchmarks)]))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.BenchmarkCase.Parameters[nameof(JoinBenchmarks.Claims)]:N0} | {report.ResultStatistics!.Mean / 1e6:N1} |\n");
        }
    }

    private static void Stages(StringBuilder table)
    {
        table.Append("| one article of 900 words, one thread | ms | kB allocated |\n|---|---|---|\n");
        foreach (var report in InProcess.Run(InProcess.Short, [nameof(PipelineBenchmarks)]))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.ResultStatistics!.Mean / 1e6:N2} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1000:N0} |\n");
        }
    }
}
