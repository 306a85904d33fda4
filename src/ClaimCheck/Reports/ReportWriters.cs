using ClaimCheck.Reports.Csv;
using ClaimCheck.Reports.Html;
using ClaimCheck.Reports.Json;
using ClaimCheck.Reports.Jsonl;
using ClaimCheck.Reports.JUnit;
using ClaimCheck.Reports.Markdown;
using ClaimCheck.Reports.Sarif;
using ClaimCheck.Reports.Text;
using ClaimCheck.Reports.WebAnnotations;

namespace ClaimCheck.Reports;

/// <summary>The formats that a report can be written in. All writers are immutable and safe to share between threads.</summary>
public static class ReportWriters
{
    private static readonly SortedDictionary<string, IReportWriter> ByFormat = new(
        new IReportWriter[]
        {
            new CsvReportWriter(), new HtmlReportWriter(), new JsonReportWriter(), new JsonlReportWriter(), new JUnitReportWriter(), new MarkdownReportWriter(),
            new SarifReportWriter(), new TextReportWriter(color: false), new WebAnnotationReportWriter(),
        }.ToDictionary(w => w.Format, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The names of the formats, in alphabetical order.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. ByFormat.Keys];

    /// <summary>The writer of a format, or <see langword="null"/> when there is none of that name.</summary>
    /// <param name="format">The name, in lower case ("html").</param>
    public static IReportWriter? Find(string format) => ByFormat.GetValueOrDefault(format);
}
