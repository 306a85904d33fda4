using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks.Scale;

/// <summary>
/// Measures what needs a whole process and not a loop of short runs: processor time and the highest working set at growing sizes. Each size runs once, in
/// a process of its own.
/// </summary>
internal static class ScaleCommand
{
    private static readonly (string Name, string Header, int[] Sizes, Func<int, string> Measure)[] Tables =
    [
        ("join", JoinScale.Header, [10_000, 100_000, 1_000_000], JoinScale.Measure),
        ("check", CheckScale.Header, [1_000, 10_000, 20_000], CheckScale.Measure),
        ("index", IndexScale.Header, [100_000, 1_000_000], IndexScale.Measure),
    ];

    /// <summary>The names of the tables.</summary>
    public static IEnumerable<string> Names => Tables.Select(static table => table.Name);

    /// <summary>Prints all tables, or for a name and a size one row.</summary>
    public static void Run(string[] args) => Console.Write(args is [_, var name, var size]
        ? Tables.Single(table => table.Name == name).Measure(int.Parse(size, CultureInfo.InvariantCulture))
        : string.Join('\n', Names.Select(Table)));

    /// <summary>A table by its name.</summary>
    public static string Table(string name)
    {
        var (_, header, sizes, _) = Tables.Single(table => table.Name == name);
        var table = new StringBuilder($"{header}\n|{string.Concat(Enumerable.Repeat("---|", header.Count(static c => c == '|') - 1))}\n");
        foreach (var size in sizes)
        {
            using var process = Process.Start(
                new ProcessStartInfo("dotnet", [typeof(ScaleCommand).Assembly.Location, "scale", name, size.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
            table.Append(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
        }

        return table.ToString();
    }
}
