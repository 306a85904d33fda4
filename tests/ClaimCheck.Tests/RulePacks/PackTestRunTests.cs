using ClaimCheck.PackTests;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Tests.RulePacks;

public sealed class PackTestRunTests
{
    [Test]
    public void Every_case_of_the_built_in_packs_passes_and_none_is_pending()
    {
        var results = RulePack.BuiltIn.SelectMany(pack => RulePackTests.Run(pack).Results).ToList();
        Assert.That(results.Where(result => result.Outcome == RulePackOutcome.Failed).Select(result => result.ToString()), Is.Empty);
        Assert.That(results.Count(result => result.Outcome == RulePackOutcome.Passed), Is.GreaterThanOrEqualTo(350));
        Assert.That(results.Count(result => result.Outcome == RulePackOutcome.Pending), Is.Zero);
    }

    [Test]
    public void Every_rule_of_the_built_in_packs_has_an_example_that_must_fire_and_one_that_must_stay_silent()
    {
        foreach (var rule in RulePack.BuiltIn.SelectMany(pack => pack.Document.Rules))
        {
            var verdicts = rule.Examples.Select(example => ClaimCheck.PackTests.PairRunner.NameOf(example.Verdict)).ToList();
            Assert.That(verdicts, Does.Contain("agree").And.Contains("conflict"), rule.Name.Text);
        }
    }
}
