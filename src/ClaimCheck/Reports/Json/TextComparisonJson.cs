using System.Text.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Json;

/// <summary>Writes comparisons of two texts as JSON.</summary>
internal static class TextComparisonJson
{
    /// <summary>Writes one comparison: <c>{"id", "relation", "verdict", "reasons"}</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="id">The pair's id.</param>
    /// <param name="comparison">What was found.</param>
    public static void Write(Utf8JsonWriter json, string id, TextComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("relation", EnumNames<TextRelation>.Of(comparison.Relation));
        json.WriteString("verdict", EnumNames<Verdict>.Of(comparison.Verdict));
        json.WriteStartArray("reasons");
        foreach (var reason in comparison.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
