using System.Text.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Json;

/// <summary>Writes a finding as reports show it.</summary>
internal static class FindingJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="finding">The finding.</param>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("rule", finding.Rule);
        json.WriteString("cluster", finding.Cluster);
        json.Member("verdict", finding.Verdict);
        json.Member("severity", finding.Severity);
        json.WriteBoolean("dispute", finding.Dispute);
        json.WriteBoolean("known", finding.Known);
        json.Score("confidence", finding.Confidence);
        json.WriteString("message", finding.Message);
        json.WriteStartArray("sides");
        foreach (var side in finding.Sides)
        {
            json.WriteStartObject();
            json.WriteString("value", side.Value);
            json.Strings("claims", side.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Strings("context", finding.Context);
        json.WriteString("cause", finding.Cause);
        json.WriteStartArray("copies");
        foreach (var group in finding.Copies)
        {
            json.WriteStartArray();
            foreach (var article in group)
            {
                json.WriteStringValue(article);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.Strings("reasons", finding.Reasons);
        WriteParts(json, finding.Parts);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<ScorePart> parts)
    {
        json.WriteStartArray("parts");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("name", part.Name);
            json.Score("weight", part.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
