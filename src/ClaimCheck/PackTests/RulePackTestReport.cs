namespace ClaimCheck.PackTests;

/// <summary>How the cases of a pack ended.</summary>
/// <param name="Results">The results in the order of the file.</param>
public sealed record RulePackTestReport(IReadOnlyList<RulePackResult> Results)
{
    /// <summary>How many cases passed.</summary>
    public int Passed => Count(RulePackOutcome.Passed);

    /// <summary>How many failed.</summary>
    public int Failed => Count(RulePackOutcome.Failed);

    /// <summary>How many fail for a reason that the pack states.</summary>
    public int Pending => Count(RulePackOutcome.Pending);

    private int Count(RulePackOutcome outcome) => Results.Count(result => result.Outcome == outcome);
}
