namespace ClaimCheck.PackTests;

/// <summary>What running a case found out.</summary>
/// <param name="Differences">What differs from what the pack expects.</param>
/// <param name="Evidence">What was read and extracted.</param>
internal sealed record CaseFindings(IReadOnlyList<string> Differences, IReadOnlyList<string> Evidence);
