using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

/// <summary>The rules of SARIF 2.1.0 that a viewer or an upload checks, by section of the standard.</summary>
public sealed class SarifReportTests
{
    private static readonly string[] Levels = ["error", "warning", "note", "none"];
    private readonly JsonElement _log = JsonDocument.Parse(Written.Text("sarif", SampleReport.Build())).RootElement;

    private JsonElement Run => _log.GetProperty("runs")[0];

    private IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    [Test]
    public void The_log_names_its_version_tool_and_unit_of_columns() => Assert.Multiple(() =>
    {
        Assert.That(_log.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        Assert.That(_log.GetProperty("$schema").GetString(), Does.EndWith("sarif-2.1.0.json"));
        Assert.That(Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(), Is.EqualTo("ClaimCheck"));
        Assert.That(Run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
        Assert.That(Run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.True);
    });

    [Test]
    public void Every_result_names_a_rule_by_id_and_index_and_has_a_level_message_and_fingerprint() => Assert.Multiple(() =>
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.That(rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()), Is.Unique);
        foreach (var result in Results)
        {
            Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()), "3.27.6");
            Assert.That(result.GetProperty("level").GetString(), Is.AnyOf(Levels), "3.27.10");
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty, "3.27.11");
            Assert.That(result.GetProperty("partialFingerprints").EnumerateObject().Select(p => p.Value.GetString()), Has.All.Not.Empty, "3.27.17");
            Assert.That(result.GetProperty("rank").GetDouble(), Is.InRange(0, 100), "3.27.25");
        }
    });

    [Test]
    public void The_first_claim_is_the_location_and_the_others_are_related_ones_with_ids_of_their_own() => Assert.Multiple(() =>
    {
        foreach (var (result, finding) in Results.Zip(SampleReport.Build().Findings))
        {
            Assert.That(result.GetProperty("locations").GetArrayLength(), Is.EqualTo(1));
            var related = result.GetProperty("relatedLocations").EnumerateArray().ToList();
            Assert.That(related, Has.Count.EqualTo(finding.Sides.Sum(s => s.Claims.Count) + finding.Context.Count - 1));
            Assert.That(related.Select(l => l.GetProperty("id").GetInt32()), Is.EqualTo(Enumerable.Range(1, related.Count)), "3.28.2");
        }
    });

    [Test]
    public void Regions_point_at_the_quote_by_line_and_column_and_by_offset_alike()
    {
        SampleReport.Build(out var articles);
        Assert.Multiple(() =>
        {
            foreach (var place in Locations().Select(l => l.GetProperty("physicalLocation")))
            {
                var artifact = Run.GetProperty("artifacts")[place.GetProperty("artifactLocation").GetProperty("index").GetInt32()];
                Assert.That(artifact.GetProperty("location").GetProperty("uri").GetString(), Is.EqualTo(place.GetProperty("artifactLocation").GetProperty("uri").GetString()), "3.4.5");
                var text = articles[artifact.GetProperty("properties").GetProperty("id").GetString()!].Text;
                var region = place.GetProperty("region");
                var (at, length) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
                Assert.That(text.Substring(at, length), Is.EqualTo(region.GetProperty("snippet").GetProperty("text").GetString()));
                Assert.That((region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()), Is.EqualTo((1, at + 1)), "the texts have one line");
                Assert.That(region.GetProperty("endColumn").GetInt32(), Is.EqualTo(at + length + 1), "3.30.8: exclusive");
            }
        });
    }

    [Test]
    public void Lines_and_columns_count_from_one_and_CRLF_is_one_line_end()
    {
        var article = ReportArticle.Of(new Article { Id = "a", Text = "one\r\ntwo\nthree \U0001F6A2 four" });
        Assert.Multiple(() =>
        {
            Assert.That(article.LineOf(0), Is.EqualTo((1, 1)));
            Assert.That(article.LineOf(5), Is.EqualTo((2, 1)));
            Assert.That(article.LineOf(9), Is.EqualTo((3, 1)));
            Assert.That(article.LineOf(18), Is.EqualTo((3, 10)), "UTF-16 code units: the ship takes two");
            Assert.That(article.CodePointsAt(18), Is.EqualTo(17));
            Assert.That(article.CodePointsAt(15), Is.EqualTo(15));
            Assert.That(new ReportArticle("a", null, null, "", null).LineOf(3), Is.Null);
        });
    }

    [Test]
    public void A_known_finding_is_suppressed_and_unchanged_and_the_others_are_new() => Assert.Multiple(() =>
    {
        foreach (var (result, finding) in Results.Zip(SampleReport.Build().Findings))
        {
            Assert.That(result.TryGetProperty("suppressions", out var suppressions), Is.EqualTo(finding.Known));
            Assert.That(result.GetProperty("baselineState").GetString(), Is.EqualTo(finding.Known ? "unchanged" : "new"));
            Assert.That(!finding.Known || suppressions[0].GetProperty("kind").GetString() == "external", Is.True, "3.35.2");
        }
    });

    [Test]
    public void Addresses_are_references_of_RFC_3986_also_of_hostile_articles()
    {
        var log = JsonDocument.Parse(Written.Text("sarif", HostileReport.Build())).RootElement;
        var references = log.GetProperty("runs")[0].GetProperty("artifacts").EnumerateArray().Select(a => a.GetProperty("location").GetProperty("uri").GetString()!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(references, Has.All.Matches<string>(r => r!.All(c => char.IsAsciiLetterOrDigit(c) || "%-._~:/?#[]@!$&'()*+,;=".Contains(c, StringComparison.Ordinal))));
            Assert.That(references, Has.None.StartsWith("javascript"));
            Assert.That(references[0], Is.EqualTo("a%221"));
        });
    }

    private IEnumerable<JsonElement> Locations() => Results.SelectMany(r => r.GetProperty("locations").EnumerateArray().Concat(r.GetProperty("relatedLocations").EnumerateArray()));
}
