using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Structure;

/// <summary>Takes parts of a whole that are said in words for the percentages that they are, so that "two thirds of the coral" and "74 per cent of
/// the coral" are answers of one sort.</summary>
internal static class Fractions
{
    private const decimal Hundred = 100;

    /// <summary>A fraction in words as a percentage; any other quantity as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    public static Quantity InPercent(string text, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Count or QuantityKind.Number, Unit: null, Value: > 0 and < 1, Set: { } set } && !char.IsAsciiDigit(text[quantity.Number.Start])
            ? quantity with
            {
                Kind = QuantityKind.Percent,
                Unit = "percentage",
                Noun = null,
                Value = quantity.Value * Hundred,
                Set = set.Map(value => value * Hundred, set.Granularity * Hundred),
            }
            : quantity;
}
