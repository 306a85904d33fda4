using System.Text.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Sarif;

/// <summary>The rules that fired in a report, in the order of their names. Immutable.</summary>
internal sealed class SarifRules
{
    private readonly SortedDictionary<string, (Severity Severity, Verdict Verdict)> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public SarifRules(ConsistencyReport report)
    {
        foreach (var finding in report.Findings)
        {
            _rules.TryAdd(finding.Rule, (finding.Severity, finding.Verdict));
        }

        foreach (var rule in _rules.Keys)
        {
            _index.Add(rule, _index.Count);
        }
    }

    public int IndexOf(string rule) => _index[rule];

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var (rule, (severity, verdict)) in _rules)
        {
            json.WriteStartObject();
            json.WriteString("id", VisibleText.OneLine(rule));
            json.WriteStartObject("shortDescription");
            json.WriteString("text", Description(verdict));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Description(Verdict verdict) => verdict switch
    {
        Verdict.Conflict => "Sources give answers to one question that cannot both be true.",
        Verdict.Revision => "An answer was corrected, or developed against its usual direction.",
        _ => "Sources give answers that cannot both be true unless something that is unknown differs.",
    };
}
