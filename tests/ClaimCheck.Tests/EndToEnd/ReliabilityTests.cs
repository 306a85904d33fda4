using ClaimCheck.Claims;
using ClaimCheck.Training.Calibration;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Calibration;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>What confidence is worth on stories, and how it is learned.</summary>
internal sealed class ReliabilityTests
{
    private readonly List<JudgedFinding> _train = JudgedFinding.OfStories(BenchmarkStories.Read("train"));

    [Test]
    public void Nine_in_ten_of_the_findings_at_0_9_are_right_on_stories_that_nothing_was_learned_from()
    {
        var (right, all) = new Reliability(ConfidenceTrainer.Score(JudgedFinding.OfStories(BenchmarkStories.Read("test")), ConfidenceTable.Default)).From(0.9);
        Assert.That(all, Is.AtLeast(5));
        Assert.That(right, Is.AtLeast((0.9 * all) - 1), "nine in ten, but for one: they are few");
    }

    [Test]
    public void The_same_findings_give_the_same_table()
    {
        JudgedFinding[] findings = [.. Enumerable.Range(0, 120).Select(i => new JudgedFinding(
            $"s{i % 10}", new FindingEvidence(i % 4 == 0 ? Verdict.PossibleConflict : Verdict.Conflict, ClaimKind.Count, 2, i % 5 == 0 ? 4 : 0, (i % 12) / 2.0), i % 12 > 4 + (i % 4 == 0 ? 3 : 0)))];
        Assert.That(ConfidenceTrainer.Train(findings, 0.5f).ToString(), Is.EqualTo(ConfidenceTrainer.Train([.. findings], 0.5f).ToString()));
    }

    [Test]
    public void Findings_that_are_right_the_less_the_higher_they_score_give_no_table() =>
        Assert.That(
            () => ConfidenceTrainer.Train([.. Enumerable.Range(0, 20).Select(i => new JudgedFinding($"s{i}", new FindingEvidence(Verdict.Conflict, ClaimKind.Name, 2, 0, i / 3.0), i < 10))], 0.5f),
            Throws.TypeOf<InvalidDataException>());

    [Test]
    public void A_finding_is_held_back_with_all_of_its_story()
    {
        JudgedFinding[] same = [.. _train, .. _train];
        var scored = ConfidenceTrainer.HoldBack(same, 0.5f);
        Assert.That(scored, Has.Count.EqualTo(same.Length));
        Assert.That(scored.Take(_train.Count), Is.EqualTo(scored.Skip(_train.Count)));
    }

    [Test]
    public void Reliability_counts_what_is_right_in_each_bin()
    {
        var reliability = new Reliability([(3, true), (3, true), (3, false), (-3, false)]);
        Assert.That(reliability.From(0.9), Is.EqualTo((2, 3)));
        Assert.That(reliability.Brier, Is.EqualTo(((2 * 0.05 * 0.05) + (0.95 * 0.95) + (0.05 * 0.05)) / 4).Within(1e-9));
        Assert.That(reliability.ExpectedError, Is.EqualTo(((3 * 0.95) - 2 + 0.05) / 4).Within(1e-9));
        Assert.That(reliability.ToString(), Does.Contain("0.9 to 1.0         3  0.95  0.67 (2)\n"));
    }
}
