namespace ClaimCheck.PackTests;

/// <summary>A case of a pack failed; the message says what differs and what was extracted.</summary>
public sealed class RulePackTestException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="result">How the case ended.</param>
    public RulePackTestException(RulePackResult result)
        : base((result ?? throw new ArgumentNullException(nameof(result))).ToString()) => Result = result;

    /// <summary>How the case ended.</summary>
    public RulePackResult Result { get; }
}
