using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>How long a stated length of time is.</summary>
internal static class LengthOf
{
    private const string Second = "second";

    /// <summary>The length in seconds; <see langword="null"/> where the answer is no length of time.</summary>
    public static decimal? Seconds(ClaimFrame claim) =>
        claim.Answer is { Value: { } value, Unit: { } unit } && QuantityReader.Default.Units.TryConvert(ValueSet.Exact(value), unit, Second, out var converted)
            ? converted.Hard.Low : null;
}
