using System.Globalization;
using ClaimCheck.Claims;
using CsvHelper;

namespace ClaimCheck.Reports.Csv;

/// <summary>
/// A table with one row a claim (RFC 4180: commas, CRLF, quotes doubled), for spreadsheets. Text that a spreadsheet would run as a formula is
/// kept text by an apostrophe before it; columns of figures hold figures only.
/// </summary>
internal sealed class CsvReportWriter : IReportWriter
{
    private static readonly string[] Columns =
    [
        "claim", "article", "source", "published", "title", "url", "cluster", "question", "finding", "verdict", "severity", "known", "side", "kind",
        "answer", "value", "low", "high", "bound", "unit", "currency", "role", "noun", "attribution", "polarity", "modality", "confidence",
        "field", "start", "end", "quote", "sentence",
    ];

    public string Format => "csv";

    public void Write(ConsistencyReport report, Stream output)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        var index = new ReportIndex(report);
        var places = new ClaimPlaces(report);
        foreach (var column in Columns)
        {
            csv.WriteField(column);
        }

        csv.EndRecord();
        foreach (var claim in report.Claims)
        {
            Row(csv, claim, index, places);
            csv.EndRecord();
        }
    }

    private static void Row(CsvWriter csv, Claim claim, ReportIndex index, ClaimPlaces places)
    {
        var article = index.Article(claim.Article);
        var place = places.Of(claim.Id);
        var cluster = place.Cluster < 0 ? null : index.Report.Clusters[place.Cluster];
        var finding = place.Finding < 0 ? null : index.Report.Findings[place.Finding];
        Text(csv, claim.Id, claim.Article, article?.Source, article?.Published, article?.Title, article?.Url, cluster?.Id, cluster?.Question ?? claim.Question);
        Text(csv, finding?.Id, finding is null ? null : Wording.NameOf(finding.Verdict), finding is null ? null : Wording.NameOf(finding.Severity));
        Text(csv, finding is null ? null : finding.Known ? "yes" : "no", place.Side < 0 ? null : Wording.SideLetter(place.Side));
        Text(csv, Wording.NameOf(claim.Kind), claim.Value.Text);
        Figures(csv, claim.Value.Value, claim.Value.Low, claim.Value.High);
        Text(csv, Wording.NameOf(claim.Value.Bound), claim.Value.Unit, claim.Value.Currency, claim.Role, claim.Noun, claim.Attribution);
        Text(csv, Wording.NameOf(claim.Polarity), Wording.NameOf(claim.Modality));
        csv.WriteField(double.IsFinite(claim.Confidence) ? claim.Confidence.ToString("0.####", CultureInfo.InvariantCulture) : "");
        Text(csv, Wording.NameOf(claim.Field));
        Figures(csv, claim.Span.Start, claim.Span.End);
        Text(csv, claim.Quote, claim.Context);
    }

    private static void Text(CsvWriter csv, params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Inert(VisibleText.Of(cell)));
        }
    }

    private static void Figures(CsvWriter csv, params ReadOnlySpan<decimal?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell?.ToString(CultureInfo.InvariantCulture) ?? "");
        }
    }

    // Spreadsheets look behind white space and quotes, too (OWASP, "CSV Injection").
    private static string Inert(string text)
    {
        var first = text.AsSpan().TrimStart(" \t\n\"");
        return first.Length > 0 && first[0] is '=' or '+' or '-' or '@' || text is ['\t' or '\n', ..] ? "'" + text : text;
    }
}
