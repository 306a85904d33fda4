using System.Globalization;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>Makes the answers of claims out of quantities.</summary>
internal static class FigureAnswer
{
    /// <summary>The answer that a quantity gives.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="kind">What sort of claim it is the answer of.</param>
    public static Answer Of(SentenceScope scope, Quantity quantity, ClaimKind kind) => new()
    {
        Text = scope.TextOf(quantity.Number),
        Span = quantity.Number,
        Normalized = Normalize(quantity),
        Value = quantity.Value,
        Set = quantity.Set,
        Bound = quantity.Bound,
        Trend = quantity.Trend,
        Unit = kind == ClaimKind.Age ? quantity.Unit ?? "year" : quantity.Unit,
        Currency = quantity.Currency,
        Score = quantity.Kind == QuantityKind.Score && quantity is { Low: { } first, High: { } second } ? (first, second) : null,
    };

    private static string? Normalize(Quantity quantity) => quantity switch
    {
        { Value: { } value } => Print(value),
        { Low: { } low, High: { } high } => $"{Print(low)}-{Print(high)}",
        { Low: { } low } => $"{Print(low)}-",
        { High: { } high } => $"-{Print(high)}",
        _ => quantity.Timex,
    };

    private static string Print(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
