using ClaimCheck.RulePacks;

namespace ClaimCheck.PackTests;

/// <summary>An example or test of a pack. Immutable; safe to share between threads.</summary>
public sealed class RulePackCase
{
    private readonly Func<CaseFindings> _run;

    internal RulePackCase(RulePack pack, string name, int line, string? pending, Func<CaseFindings> run)
    {
        File = pack.File;
        Name = name;
        Line = line;
        Pending = pending;
        _run = run;
    }

    /// <summary>The pack's file.</summary>
    public string File { get; }

    /// <summary>What the case shows: the rule or role with a number, or the test's own name.</summary>
    public string Name { get; }

    /// <summary>Line of the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Why it may fail for now, or <see langword="null"/>.</summary>
    public string? Pending { get; }

    /// <summary>Runs the case through the whole program.</summary>
    public RulePackResult Run()
    {
        var found = _run();
        if (found.Differences.Count == 0)
        {
            return Pending is null
                ? new RulePackResult(this, RulePackOutcome.Passed, [], [])
                : new RulePackResult(this, RulePackOutcome.Failed, [$"passes now: remove 'pending: {Pending}'"], []);
        }

        return new RulePackResult(this, Pending is null ? RulePackOutcome.Failed : RulePackOutcome.Pending, found.Differences, found.Evidence);
    }

    /// <summary>Runs the case and throws where it fails: all that a test of another framework needs.</summary>
    /// <exception cref="RulePackTestException">The case failed.</exception>
    public void AssertPasses()
    {
        var result = Run();
        if (result.Outcome == RulePackOutcome.Failed)
        {
            throw new RulePackTestException(result);
        }
    }

    /// <summary>The case's name, as test runners show it.</summary>
    public override string ToString() => Name;
}
