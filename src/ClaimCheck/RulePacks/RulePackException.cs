namespace ClaimCheck.RulePacks;

/// <summary>A rule pack could not be read. Its message lists every mistake, one a line.</summary>
public sealed class RulePackException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">The mistakes, at least one.</param>
    public RulePackException(IReadOnlyList<PackProblem> problems)
        : base(string.Join('\n', problems ?? throw new ArgumentNullException(nameof(problems)))) => Problems = problems;

    /// <summary>The mistakes in the order of the files.</summary>
    public IReadOnlyList<PackProblem> Problems { get; }
}
