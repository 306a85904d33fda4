using ClaimCheck.RulePacks;

namespace ClaimCheck.PackTests;

/// <summary>Runs the examples and tests of a pack through the whole program. Suppressions do not count while they run. Thread-safe.</summary>
public static class RulePackTests
{
    /// <summary>The cases of a pack, without those of the packs that it extends: examples of roles, then of rules, then tests.</summary>
    /// <param name="pack">The pack.</param>
    public static IReadOnlyList<RulePackCase> Cases(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var checker = new Lazy<ClaimChecker>(() => Checker(pack));
        var cases = new List<RulePackCase>();
        foreach (var role in pack.Document.Roles)
        {
            cases.AddRange(role.Examples.Select((example, i) => new RulePackCase(
                pack, $"{role.Name.Text} {i + 1}: {example.Sentence}", example.Line, example.Pending, () => RoleExampleRunner.Run(checker.Value, example))));
        }

        foreach (var rule in pack.Document.Rules)
        {
            cases.AddRange(rule.Examples.Select((pair, i) => new RulePackCase(
                pack,
                $"{rule.Name.Text} {i + 1}, {PairRunner.NameOf(pair.Verdict)}: {pair.Left} | {pair.Right}",
                pair.Line,
                pair.Pending,
                () => PairRunner.Run(checker.Value, pair))));
        }

        cases.AddRange(pack.Document.Tests.Select(test => new RulePackCase(
            pack, test.Name.Text, test.Line, test.Pending, () => TestRunner.Run(checker.Value, test))));
        return cases;
    }

    /// <summary>Runs the cases of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="filter">Runs only cases whose name contains this text, without regard to case; <see langword="null"/> runs all.</param>
    public static RulePackTestReport Run(RulePack pack, string? filter = null) => new(
    [
        .. Cases(pack)
            .Where(one => filter is null || one.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))
            .AsParallel().AsOrdered()
            .Select(one => one.Run()),
    ]);

    private static ClaimChecker Checker(RulePack pack)
    {
        var builder = ClaimChecker.CreateBuilder().WithoutSuppressions().UseThreads(1);
        return (RulePack.BuiltIn.Contains(pack) ? builder : builder.AddRulePack(pack)).Build();
    }
}
