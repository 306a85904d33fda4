using System.Text.Json;
using ClaimCheck.Quantities;
using ClaimCheck.Reports.Json;

namespace ClaimCheck.Reports.Quantities;

/// <summary>Writes the quantities of an article as one JSON object.</summary>
internal static class QuantitiesJsonWriter
{
    /// <summary>Writes an article's quantities.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="id">Identifier of the article.</param>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="quantities">Its quantities.</param>
    public static void Write(Utf8JsonWriter json, string id, string text, IReadOnlyList<Quantity> quantities)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("quantities");
        foreach (var quantity in quantities)
        {
            Write(json, text, quantity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string text, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("text", quantity.Span.In(text));
        json.Ends(quantity.Span);
        json.Member("kind", quantity.Kind);
        json.Number("value", quantity.Value);
        json.Number("low", quantity.Low);
        json.Number("high", quantity.High);
        json.Member("bound", quantity.Bound);
        WriteTrend(json, quantity.Trend);
        json.WriteString("unit", quantity.Kind == QuantityKind.Age ? quantity.Unit + " of age" : quantity.Unit);
        json.WriteString("noun", quantity.Noun);
        json.WriteString("currency", quantity.Currency);
        json.WriteString("timex", quantity.Timex);
        json.Number("seconds", quantity.Seconds);
        json.WriteEndObject();
    }

    private static void WriteTrend(Utf8JsonWriter json, Trend trend)
    {
        if (trend == Trend.None)
        {
            json.WriteNull("trend");
        }
        else
        {
            json.Member("trend", trend);
        }
    }
}
