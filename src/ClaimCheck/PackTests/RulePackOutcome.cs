namespace ClaimCheck.PackTests;

/// <summary>How a case of a pack ended.</summary>
public enum RulePackOutcome
{
    /// <summary>The program says what the pack expects.</summary>
    Passed,

    /// <summary>It does not, and the pack says why that is so for now.</summary>
    Pending,

    /// <summary>It does not.</summary>
    Failed,
}
