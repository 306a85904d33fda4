using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests;

/// <summary>Tables of texts and what the program should read in them.</summary>
internal static class ConformanceTable
{
    /// <summary>The rows of a table without its remarks.</summary>
    public static IReadOnlyList<string[]> Rows(string table)
    {
        using var stream = typeof(ConformanceTable).Assembly.GetManifestResourceStream("Conformance/" + table);
        Assert.That(stream, Is.Not.Null, table);
        using var reader = new StreamReader(stream!);
        return [.. DataTable.Rows(reader)];
    }
}
