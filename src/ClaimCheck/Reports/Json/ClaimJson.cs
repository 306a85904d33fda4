using System.Text.Json;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Json;

/// <summary>Writes a claim as reports and <c>claimcheck extract</c> show it.</summary>
internal static class ClaimJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="withSentence">Whether the text of the sentence is written beside its place.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, bool withSentence)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("article", claim.Article);
        json.Member("field", claim.Field);
        json.Member("kind", claim.Kind);
        json.WriteString("quote", claim.Quote);
        json.WriteStartObject("span");
        json.Ends(claim.Span);
        json.WriteEndObject();
        json.WriteStartObject("sentence");
        json.Ends(claim.Sentence);
        if (withSentence)
        {
            json.WriteString("text", claim.Context);
        }

        json.WriteEndObject();
        WriteValue(json, claim.Value);
        json.WriteString("role", claim.Role);
        json.WriteString("statistic", claim.Statistic);
        json.WriteString("noun", claim.Noun);
        json.WriteString("restrictor", claim.Restrictor);
        json.WriteString("event", claim.Event);
        json.WriteString("question", claim.Question);
        json.WriteString("time", claim.Time);
        json.WriteString("asOf", claim.AsOf);
        json.WriteString("place", claim.Place);
        json.WriteString("attribution", claim.Attribution);
        json.Member("polarity", claim.Polarity);
        json.Member("modality", claim.Modality);
        json.Score("confidence", claim.Confidence);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ClaimValue value)
    {
        json.WriteStartObject("value");
        json.WriteString("text", value.Text);
        json.Ends(value.Span);
        json.WriteString("normalized", value.Normalized);
        json.Number("value", value.Value);
        json.Number("low", value.Low);
        json.Number("high", value.High);
        json.WriteBoolean("lowOpen", value.LowOpen);
        json.WriteBoolean("highOpen", value.HighOpen);
        json.Member("bound", value.Bound);
        json.WriteString("unit", value.Unit);
        json.WriteString("currency", value.Currency);
        json.WriteEndObject();
    }
}
