using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Sarif;

/// <summary>Writes where the claims of a finding stand.</summary>
internal static class SarifLocation
{
    /// <summary>Writes <c>locations</c> and <c>relatedLocations</c> of a finding.</summary>
    public static void WriteAll(Utf8JsonWriter json, Finding finding, ReportIndex index)
    {
        var id = 0;
        foreach (var (claim, message) in Claims(finding, index))
        {
            if (id < 2)
            {
                json.WriteStartArray(id == 0 ? "locations" : "relatedLocations");
            }

            Write(json, claim, id, message, index);
            if (id++ == 0)
            {
                json.WriteEndArray();
            }
        }

        if (id > 1)
        {
            json.WriteEndArray();
        }
    }

    public static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", VisibleText.OneLine(text));
        json.WriteEndObject();
    }

    private static IEnumerable<(Claim Claim, string Message)> Claims(Finding finding, ReportIndex index) => finding.Sides
        .SelectMany((side, at) => index.Claims(side.Claims).Select(claim => (claim, $"Side {Wording.SideLetter(at)}, {side.Value}: {index.SourceOf(claim)}")))
        .Concat(index.Claims(finding.Context).Select(claim => (claim, $"Also said: {index.SourceOf(claim)}")));

    private static void Write(Utf8JsonWriter json, Claim claim, int id, string message, ReportIndex index)
    {
        var article = index.Article(claim.Article);
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportJson.Reference(article, claim.Article));
        if (index.PositionOfArticle(claim.Article) is { } position)
        {
            json.WriteNumber("index", position);
        }

        json.WriteEndObject();
        if (claim.Field == ArticleField.Text)
        {
            Region(json, "region", article, claim.Span, claim.Quote);
            if (claim.Sentence.Contains(claim.Span))
            {
                Region(json, "contextRegion", article, claim.Sentence, claim.Context);
            }
        }

        json.WriteEndObject();
        if (claim.Field == ArticleField.Title)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", "title");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        Message(json, message);
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, string name, ReportArticle? article, TextSpan span, string text)
    {
        json.WriteStartObject(name);
        if (article?.LineOf(span.Start) is var (line, column) && article.LineOf(span.End) is var (endLine, endColumn))
        {
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
        }

        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", ReportJson.Exact(text));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
