using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimCheck.Claims;
using ClaimCheck.Quantities;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports.Json;

public sealed class JsonReportTests
{
    private static readonly string[] ClaimFields =
    [
        "id", "article", "field", "kind", "quote", "span", "sentence", "value", "role", "statistic", "noun", "restrictor", "event", "question", "time",
        "asOf", "place", "attribution", "polarity", "modality", "confidence",
    ];

    private static readonly string[] ValueFields =
        ["text", "start", "end", "normalized", "value", "low", "high", "lowOpen", "highOpen", "bound", "unit", "currency"];

    private static readonly string[] FindingFields =
    [
        "id", "fingerprint", "rule", "cluster", "verdict", "severity", "dispute", "known", "confidence", "message", "sides", "context", "cause", "copies",
        "reasons", "parts",
    ];

    [Test]
    public void The_report_has_version_1_and_every_field_in_its_order()
    {
        var report = JsonNode.Parse(Write(SampleReport.Build()))!.AsObject();

        Assert.Multiple(() =>
        {
            Assert.That((int)report["claimcheck"]!, Is.EqualTo(1));
            Assert.That(Names(report), Is.EqualTo(new[] { "claimcheck", "articles", "stories", "claims", "clusters", "findings", "notes", "notCompared" }));
            Assert.That(Names(report["articles"]![0]!), Is.EqualTo(new[] { "id", "source", "published", "title", "url", "lines", "pairs" }));
            Assert.That(Names(report["stories"]![0]!), Is.EqualTo(new[] { "id", "articles" }));
            Assert.That(Names(report["claims"]![0]!), Is.EqualTo(ClaimFields));
            Assert.That(Names(report["claims"]![0]!["value"]!), Is.EqualTo(ValueFields));
            Assert.That(Names(report["clusters"]![0]!), Is.EqualTo(new[] { "id", "question", "claims" }));
            Assert.That(Names(report["findings"]![0]!), Is.EqualTo(FindingFields));
            Assert.That(Names(report["findings"]![0]!["sides"]![0]!), Is.EqualTo(new[] { "value", "claims" }));
            Assert.That(Names(report["findings"]![0]!["parts"]![0]!), Is.EqualTo(new[] { "name", "weight" }));
            Assert.That(Names(report["notCompared"]!), Is.EqualTo(new[] { "claims", "because" }));
        });
    }

    [Test]
    public void Every_article_claim_cluster_and_finding_has_a_line_of_its_own()
    {
        var report = SampleReport.Build();
        var lines = Write(report).Split('\n');

        Assert.That(lines.Count(line => line.StartsWith(" {\"id\":\"c", StringComparison.Ordinal)), Is.EqualTo(report.Claims.Count));
        Assert.That(lines.Count(line => line.StartsWith(" {\"id\":\"f", StringComparison.Ordinal)), Is.EqualTo(report.Findings.Count));
    }

    [TestCase("38", "38")]
    [TestCase("2900000000.000", "2900000000")]
    [TestCase("0.50", "0.5")]
    [TestCase("-0.0000001", "-0.0000001")]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Figures_are_numbers_without_trailing_zeros(string figure, string written)
    {
        var value = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        var report = OneClaim(claim => claim with { Value = claim.Value with { Value = value, Low = null, High = null } });

        Assert.That(Write(report), Does.Contain($"\"value\":{written},\"low\":null,\"high\":null,"));
    }

    [Test]
    public void Names_of_kinds_are_in_camel_case_and_letters_of_any_script_stay_readable()
    {
        var report = OneClaim(claim => claim with
        {
            Place = "Kärnten & Łódź <東京>",
            Modality = Modality.Hypothetical,
            Value = claim.Value with { Bound = Bound.MoreThan },
        });

        Assert.That(Write(report), Does.Contain("\"bound\":\"moreThan\"").And.Contain("\"modality\":\"hypothetical\"").And.Contain("\"Kärnten & Łódź <東京>\""));
    }

    [Test]
    public void The_text_of_a_sentence_is_written_for_claims_in_clusters_only()
    {
        var builder = new ReportBuilder().Article("a", null, null, "", "Two boats were lost. Three boats came back.");
        var clustered = builder.Claim("a", "Two boats", "Two");
        builder.Claim("a", "Three boats", "Three");
        builder.Cluster("how many boats were lost", clustered);

        var claims = JsonNode.Parse(Write(builder.Build()))!["claims"]!;

        Assert.That((string?)claims[0]!["sentence"]!["text"], Is.EqualTo("Two boats were lost."));
        Assert.That(claims[1]!["sentence"]!["text"], Is.Null);
    }

    [Test]
    public void A_report_without_anything_is_valid_JSON()
    {
        var empty = SampleReport.Build() with { Articles = [], Stories = [], Claims = [], Clusters = [], Findings = [], Notes = [] };

        using var json = JsonDocument.Parse(Write(empty));

        Assert.That(json.RootElement.TryGetProperty("notes", out _), Is.False);
    }

    private static ConsistencyReport OneClaim(Func<Claim, Claim> more)
    {
        var builder = new ReportBuilder().Article("a", null, null, "", "Two boats were lost.");
        builder.Claim("a", "Two boats", "Two", more);
        return builder.Build();
    }

    private static string[] Names(JsonNode node) => [.. node.AsObject().Select(property => property.Key)];

    private static string Write(ConsistencyReport report)
    {
        using var stream = new MemoryStream();
        ReportWriters.Find("json")!.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
