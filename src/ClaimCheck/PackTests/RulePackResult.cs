namespace ClaimCheck.PackTests;

/// <summary>How a case ended and why.</summary>
/// <param name="Case">The case.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Differences">What differs, one sentence each: "missing: …" for what was expected and not said, "noisy: …" for what was said and
/// not expected; empty where it passed.</param>
/// <param name="Evidence">What was read and what was extracted from it, one line each; empty where it passed.</param>
public sealed record RulePackResult(RulePackCase Case, RulePackOutcome Outcome, IReadOnlyList<string> Differences, IReadOnlyList<string> Evidence)
{
    /// <summary><c>file:line: name: what differs</c>, with the evidence below it.</summary>
    public override string ToString()
    {
        var head = $"{Case.File}:{Case.Line}: {Case.Name}";
        var lines = new List<string>();
        if (Outcome == RulePackOutcome.Passed)
        {
            return head + ": passed";
        }

        lines.AddRange(Differences.Select(difference => $"{head}: {difference}"));
        lines.AddRange(Evidence.Select(line => "    " + line));
        return string.Join('\n', lines);
    }
}
