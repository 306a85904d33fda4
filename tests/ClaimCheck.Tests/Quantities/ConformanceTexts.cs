using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Tests.Quantities;

/// <summary>The texts of all conformance tables, for tests that change them.</summary>
internal static class ConformanceTexts
{
    /// <summary>The texts, in the order of the tables' names.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static List<string> Read()
    {
        var assembly = typeof(ConformanceTexts).Assembly;
        var texts = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.StartsWith("Conformance/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            texts.AddRange(DataTable.Rows(reader).Select(static row => row[0]));
        }

        return texts;
    }
}
