using ClaimCheck.Articles;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Structure;

/// <summary>Takes a length of time that is told in parts with commas for one ("two hours, five minutes and 41 seconds").</summary>
internal static class LengthsInParts
{
    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year"];

    /// <summary>Joins the parts among quantities that stand in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantities">Its quantities; changed in place.</param>
    public static void Join(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 1; i > 0; i--)
        {
            if (quantities[i - 1] is { Kind: QuantityKind.Duration, Bound: not Bound.Range, Set: { } set, Unit: { } large } first && quantities[i] is { Kind: QuantityKind.Duration, Bound: Bound.Exact, Value: { } value, Unit: { } small } second
                && IsNext(large, small) && IsJoint(text.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End)))
                && QuantityReader.Default.Units.TryConvert(set, large, small, out var converted))
            {
                var sum = converted.Map(v => v + value, second.Set?.Granularity ?? 1);
                quantities[i - 1] = first with
                {
                    Span = new TextSpan(first.Span.Start, second.Span.End),
                    Number = new TextSpan(first.Number.Start, second.Number.End),
                    Value = first.Value is null ? null : sum.Stated ?? sum.Hard.Low,
                    Unit = small,
                    Set = sum,
                };
                quantities.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether a unit is the next smaller one, or the one below that.</summary>
    private static bool IsNext(string large, string small) => Array.IndexOf(Units, large) - Array.IndexOf(Units, small) is 1 or 2 && Array.IndexOf(Units, small) >= 0;

    private static bool IsJoint(ReadOnlySpan<char> between) => between.Trim() is "," or "and" or ", and" or "";
}
