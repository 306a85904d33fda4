using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.WebAnnotations;

/// <summary>
/// The quotes of all findings as one page of W3C Web Annotations (Data Model, Recommendation of 23 February 2017), for annotation tools. A quote
/// is found by its words (<c>TextQuoteSelector</c>) or by its place in the text (<c>TextPositionSelector</c>, in code points, where known).
/// </summary>
internal sealed class WebAnnotationReportWriter : IReportWriter
{
    /// <summary>Characters of context on either side of a quote.</summary>
    private const int Context = 32;

    public string Format => "annotations";

    public void Write(ConsistencyReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportJson.Indented);
        var index = new ReportIndex(report);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "urn:claimcheck:annotations");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var finding in report.Findings)
        {
            for (var side = 0; side < finding.Sides.Count; side++)
            {
                foreach (var claim in index.Claims(finding.Sides[side].Claims))
                {
                    Annotation(json, finding, side, claim, index.Article(claim.Article));
                    json.FlushIfLarge();
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Annotation(Utf8JsonWriter json, Finding finding, int side, Claim claim, ReportArticle? article)
    {
        json.WriteStartObject();
        json.WriteString("id", $"urn:claimcheck:{Part(finding.Fingerprint)}:{Part(claim.Id)}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "assessing");
        json.WriteStartArray("body");
        Body(json, "assessing", finding.Message);
        Body(json, "describing", $"Side {Wording.SideLetter(side)}: {finding.Sides[side].Value}");
        Body(json, "tagging", Wording.NameOf(finding.Verdict));
        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", DeepLink.Safe(article?.Url) ?? "urn:claimcheck:article:" + Part(claim.Article));
        Selectors(json, claim, article);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, string purpose, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", VisibleText.OneLine(text));
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void Selectors(Utf8JsonWriter json, Claim claim, ReportArticle? article)
    {
        var parts = QuoteInContext.Of(claim);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", ReportJson.Exact(claim.Quote));
        json.WriteString("prefix", ReportJson.Exact(End(parts.Before)));
        json.WriteString("suffix", ReportJson.Exact(Start(parts.After)));
        json.WriteEndObject();
        if (claim.Field == ArticleField.Text && article?.CodePointsAt(claim.Span.Start) is { } start && article.CodePointsAt(claim.Span.End) is { } end)
        {
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Part(string id) => Uri.EscapeDataString(ReportJson.Exact(id));

    // Neither cuts a character of two code units in half.
    private static string End(string text) =>
        text.Length <= Context ? text : text[(char.IsLowSurrogate(text[^Context]) ? ^(Context - 1) : ^Context)..];

    private static string Start(string text) =>
        text.Length <= Context ? text : text[..(char.IsHighSurrogate(text[Context - 1]) ? Context - 1 : Context)];
}
