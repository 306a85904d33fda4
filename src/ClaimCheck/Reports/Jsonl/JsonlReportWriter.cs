using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Jsonl;

/// <summary>JSON Lines, one finding a line, each complete in itself: question, sides, and for each claim its source, address, quote and offsets.</summary>
internal sealed class JsonlReportWriter : IReportWriter
{
    public string Format => "jsonl";

    public void Write(ConsistencyReport report, Stream output)
    {
        var index = new ReportIndex(report);
        using var json = new Utf8JsonWriter(output, ReportJson.OneLine);
        foreach (var finding in report.Findings)
        {
            Line(json, finding, index);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void Line(Utf8JsonWriter json, Finding finding, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("id", ReportJson.Exact(finding.Id));
        json.WriteString("fingerprint", ReportJson.Exact(finding.Fingerprint));
        json.WriteString("rule", ReportJson.Exact(finding.Rule));
        json.WriteString("verdict", Wording.NameOf(finding.Verdict));
        json.WriteString("severity", Wording.NameOf(finding.Severity));
        json.WriteBoolean("dispute", finding.Dispute);
        json.WriteBoolean("known", finding.Known);
        json.WriteFinite("confidence", finding.Confidence);
        json.WriteString("cluster", ReportJson.Exact(finding.Cluster));
        json.WriteIfAny("question", index.Cluster(finding.Cluster)?.Question);
        json.WriteString("message", ReportJson.Exact(finding.Message));
        json.WriteIfAny("cause", finding.Cause);
        json.WriteStartArray("sides");
        foreach (var side in finding.Sides)
        {
            json.WriteStartObject();
            json.WriteString("value", ReportJson.Exact(side.Value));
            Claims(json, "claims", side.Claims, index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Claims(json, "context", finding.Context, index);
        json.WriteStartArray("copies");
        foreach (var group in finding.Copies)
        {
            json.WriteStartArray();
            foreach (var article in group)
            {
                json.WriteStringValue(ReportJson.Exact(article));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in finding.Reasons)
        {
            json.WriteStringValue(ReportJson.Exact(reason));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Claims(Utf8JsonWriter json, string name, IReadOnlyList<string> ids, ReportIndex index)
    {
        json.WriteStartArray(name);
        foreach (var claim in index.Claims(ids))
        {
            Write(json, claim, index.Article(claim.Article));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Claim claim, ReportArticle? article)
    {
        json.WriteStartObject();
        json.WriteString("id", ReportJson.Exact(claim.Id));
        json.WriteString("article", ReportJson.Exact(claim.Article));
        json.WriteIfAny("source", article?.Source);
        json.WriteIfAny("published", article?.Published);
        json.WriteIfAny("title", article?.Title);
        json.WriteIfAny("url", DeepLink.To(article?.Url, claim));
        json.WriteString("field", Wording.NameOf<ArticleField>(claim.Field));
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("end", claim.Span.End);
        json.WriteString("quote", ReportJson.Exact(claim.Quote));
        json.WriteString("context", ReportJson.Exact(claim.Context));
        json.WriteString("answer", ReportJson.Exact(claim.Value.Text));
        json.WriteIfAny("attribution", claim.Attribution);
        json.WriteEndObject();
    }
}
