using ClaimCheck.Checking;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Checking;

public sealed class BatchCautionTests
{
    [TestCase(Verdict.Conflict, 0.79, 40, Verdict.PossibleConflict)]
    [TestCase(Verdict.Conflict, 0.8, 40, Verdict.Conflict)]
    [TestCase(Verdict.Conflict, 0.1, 39, Verdict.Conflict)]
    [TestCase(Verdict.Revision, 0.1, 4000, Verdict.Revision)]
    [TestCase(Verdict.PossibleConflict, 0.1, 4000, Verdict.PossibleConflict)]
    public void Weak_conflicts_of_a_batch_are_possible_ones(Verdict found, double confidence, int articles, Verdict reported)
    {
        var finding = BatchCaution.Apply(Finding(found, confidence), articles);
        Assert.That(finding.Verdict, Is.EqualTo(reported));
        Assert.That(finding.Severity, Is.EqualTo(reported == found ? Severity.Error : Severity.Info));
        Assert.That(finding.Fingerprint, Is.EqualTo("same"));
        Assert.That(finding.Reasons, Has.Count.EqualTo(reported == found ? 0 : 1));
    }

    private static Finding Finding(Verdict verdict, double confidence) => new()
    {
        Id = "f1",
        Fingerprint = "same",
        Rule = "answers-differ",
        Cluster = "k1",
        Verdict = verdict,
        Severity = Severity.Error,
        Confidence = confidence,
        Message = "",
        Sides = [],
        Context = [],
        Copies = [],
        Reasons = [],
        Parts = [],
    };
}
