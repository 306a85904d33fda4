namespace ClaimCheck;

/// <summary>Collects the settings of a <see cref="ClaimChecker"/>. Not safe to share between threads.</summary>
public sealed class ClaimCheckerBuilder
{
    internal ClaimCheckerBuilder()
    {
    }

    /// <summary>Builds the checker; the builder may be used again.</summary>
    public ClaimChecker Build() => new();
}
