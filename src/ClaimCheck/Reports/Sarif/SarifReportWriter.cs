using System.Reflection;
using System.Text.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS Standard, errata 01), for editors and code scanning. Columns are UTF-16 code units. A result is a finding: its location is
/// the first claim of the first side, the others are related locations. Findings that the baseline had are suppressed, so that they do not fail a build.
/// </summary>
internal sealed class SarifReportWriter : IReportWriter
{
    public string Format => "sarif";

    public void Write(ConsistencyReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportJson.Indented);
        var index = new ReportIndex(report);
        var rules = new SarifRules(report);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json, rules);
        Invocation(json, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        Artifacts(json, report);
        Results(json, index, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json, SarifRules rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClaimCheck");
        json.WriteString("version", typeof(SarifReportWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, ConsistencyReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in report.Notes)
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            SarifLocation.Message(json, note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Artifacts(Utf8JsonWriter json, ConsistencyReport report)
    {
        json.WriteStartArray("artifacts");
        foreach (var article in report.Articles)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", ReportJson.Reference(article, article.Id));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteIfAny("id", article.Id);
            json.WriteIfAny("source", article.Source);
            json.WriteIfAny("published", article.Published);
            json.WriteIfAny("title", article.Title);
            json.WriteEndObject();
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private static void Results(Utf8JsonWriter json, ReportIndex index, SarifRules rules)
    {
        // A state is stated for every result of a run or for none; without known findings nothing tells that there was a baseline.
        var compared = index.Report.Findings.Any(f => f.Known);
        json.WriteStartArray("results");
        foreach (var finding in index.Report.Findings)
        {
            Result(json, finding, index, rules, compared);
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, Finding finding, ReportIndex index, SarifRules rules, bool compared)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", VisibleText.OneLine(finding.Rule));
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("kind", "fail");
        json.WriteString("level", SarifRules.Level(finding.Severity));
        SarifLocation.Message(json, finding.Message);
        SarifLocation.WriteAll(json, finding, index);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("claimcheck/v1", VisibleText.OneLine(finding.Fingerprint));
        json.WriteEndObject();
        if (compared)
        {
            json.WriteString("baselineState", finding.Known ? "unchanged" : "new");
        }

        if (finding.Known)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", "In the baseline report already.");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteNumber("rank", double.IsFinite(finding.Confidence) ? Math.Clamp(finding.Confidence * 100, 0, 100) : -1);
        json.WriteStartObject("properties");
        json.WriteString("verdict", Wording.NameOf(finding.Verdict));
        json.WriteBoolean("dispute", finding.Dispute);
        json.WriteIfAny("question", index.Cluster(finding.Cluster)?.Question);
        json.WriteIfAny("cause", finding.Cause);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
