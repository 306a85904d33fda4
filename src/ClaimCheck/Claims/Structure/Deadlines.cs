using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Sets;

namespace ClaimCheck.Claims.Structure;

/// <summary>Takes a length of time behind "within" for the longest that it may be.</summary>
internal static class Deadlines
{
    private const string Within = "within ";

    /// <summary>A length of time with the bound that "within" sets; any other quantity as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    public static Quantity Bounded(string text, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Duration, Bound: Bound.Exact, Value: { } value } && text.AsSpan(0, quantity.Span.Start).EndsWith(Within, StringComparison.OrdinalIgnoreCase)
            ? quantity with { Bound = Bound.AtMost, Set = ValueSetFactory.Create(new StatedFigure(QuantityKind.Duration, value, null, Bound.AtMost, 1)) }
            : quantity;
}
