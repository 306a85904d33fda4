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
        var kernels = new KernelBenchmarks();
        kernels.Setup();
        (string Name, Action Run)[] rows =
        [
            ("`Fuzz.Ratio` of FuzzySharp", () => kernels.FuzzySharpRatio()),
            ("`Fuzz.TokenSetRatio` of FuzzySharp", () => kernels.FuzzySharpTokenSetRatio()),
            ("the ratio, bit-parallel", () => kernels.BitParallelRatio()),
            ("cosine of weighed terms", () => kernels.TermCosine()),
            ("Jaccard coefficient of terms", () => kernels.TermJaccard()),
        ];
        var table = new StringBuilder("| two claims of 60 to 200 characters | ns | times as fast as `Fuzz.Ratio` | bytes |\n|---|---|---|---|\n");
        var baseline = 0.0;
        foreach (var (name, run) in rows)
        {
            var (milliseconds, bytes) = ProcessorTime.Of(run);
            baseline = baseline > 0 ? baseline : milliseconds;
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {milliseconds * 1e6 / KernelBenchmarks.Pairs:N0} | {baseline / milliseconds:N1} | {bytes / KernelBenchmarks.Pairs:N0} |\n");
        }

        return table.ToString();
    }

    private static string Joins()
    {
        var table = new StringBuilder("| claims | looking at all pairs, ms | the join, ms |\n|---|---|---|\n");
        foreach (var count in (int[])[1_000, 10_000])
        {
            var joins = new JoinBenchmarks { Claims = count };
            joins.Setup();
            table.Append(CultureInfo.InvariantCulture, $"| {count:N0} | {ProcessorTime.Of(() => joins.AllPairs()).Milliseconds:N0} | {ProcessorTime.Of(() => joins.Join()).Milliseconds:N1} |\n");
        }

        return table.ToString();
    }

    private static string Stages()
    {
        var stages = new PipelineBenchmarks();
        (string Name, Action Run)[] rows =
        [
            ("figures, dates, measures", () => stages.FindQuantities()),
            ("words, tags, trees, names", () => stages.Analyze()),
            ("words for the grouping", () => stages.ReadWords()),
            ("claims, with all that they need", () => stages.ExtractClaims()),
            ("check of thirty articles of ten happenings", () => stages.CheckThirty()),
        ];
        var table = new StringBuilder("| one article of 900 words, one thread | ms | kB allocated |\n|---|---|---|\n");
        foreach (var (name, run) in rows)
        {
            var (milliseconds, bytes) = ProcessorTime.Of(run);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {milliseconds:N2} | {bytes / 1000:N0} |\n");
        }

        return table.ToString();
    }
}
