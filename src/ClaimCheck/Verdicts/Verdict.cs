namespace ClaimCheck.Verdicts;

/// <summary>How two claims stand to each other.</summary>
public enum Verdict
{
    /// <summary>Another event or entity.</summary>
    Unrelated,

    /// <summary>The same event, but another question (killed, aboard).</summary>
    DifferentRole,

    /// <summary>What is counted, when or where differs.</summary>
    DifferentScope,

    /// <summary>The same answer.</summary>
    Equivalent,

    /// <summary>Both can be true, by rounding or hedging.</summary>
    Compatible,

    /// <summary>One is more specific.</summary>
    Refinement,

    /// <summary>The answer developed with time as such answers do.</summary>
    Update,

    /// <summary>The answer was corrected, or developed against its usual direction.</summary>
    Revision,

    /// <summary>Both cannot be true.</summary>
    Conflict,

    /// <summary>Both cannot be true unless something that is unknown differs.</summary>
    PossibleConflict,
}

/// <summary>How loudly a finding is reported.</summary>
public enum Severity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Probably a correction that others have not followed.</summary>
    Warning,

    /// <summary>At least one outlet is wrong.</summary>
    Error,
}
