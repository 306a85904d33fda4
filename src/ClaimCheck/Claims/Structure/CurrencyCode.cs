namespace ClaimCheck.Claims.Structure;

/// <summary>Tells codes of currencies that stand before an amount ("NOK 421 million"): three capitals.</summary>
internal static class CurrencyCode
{
    private const int Length = 3;

    /// <summary>Whether a word has the form of a code.</summary>
    /// <param name="form">The word as written.</param>
    public static bool Is(ReadOnlySpan<char> form) => form.Length == Length && !form.ContainsAnyExceptInRange('A', 'Z');
}
