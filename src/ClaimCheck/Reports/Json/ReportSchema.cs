using System.Text;

namespace ClaimCheck.Reports.Json;

/// <summary>The JSON Schema (draft 2020-12) that every JSON report holds to.</summary>
internal static class ReportSchema
{
    /// <summary>The schema as JSON text.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        var name = $"{typeof(ReportSchema).Namespace}.Assets.report.schema.json";
        using var stream = typeof(ReportSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
