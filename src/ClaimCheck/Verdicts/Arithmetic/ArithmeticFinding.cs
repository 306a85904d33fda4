namespace ClaimCheck.Verdicts.Arithmetic;

/// <summary>Figures of one article that do not add up.</summary>
/// <param name="Rule">Name of the rule ("sum-differs", "part-exceeds-whole", "age-differs").</param>
/// <param name="Parts">Indexes of the claims that make one side.</param>
/// <param name="Value">What they come to, in words ("41 + 2 + 2 = 45").</param>
/// <param name="Whole">Index of the claim on the other side.</param>
/// <param name="Reason">What does not fit, in words.</param>
internal sealed record ArithmeticFinding(string Rule, int[] Parts, string Value, int Whole, string Reason);
