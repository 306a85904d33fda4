using ClaimCheck.Checking;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Checking;

public sealed class CautionTests
{
    [TestCase(Verdict.Conflict, 0.79, 4, true, 40, Verdict.PossibleConflict)]
    [TestCase(Verdict.Conflict, 0.8, 0, true, 40, Verdict.Conflict)]
    [TestCase(Verdict.Conflict, 0.66, 0, true, 39, Verdict.Conflict)]
    [TestCase(Verdict.Conflict, 0.65, 2, true, 39, Verdict.PossibleConflict)]
    [TestCase(Verdict.Conflict, 0.1, 3, true, 39, Verdict.Conflict)]
    [TestCase(Verdict.Conflict, 0.79, 4, false, 2, Verdict.PossibleConflict)]
    [TestCase(Verdict.Conflict, 0.8, 0, false, 2, Verdict.Conflict)]
    [TestCase(Verdict.Revision, 0.1, 0, true, 4000, Verdict.Revision)]
    [TestCase(Verdict.PossibleConflict, 0.1, 0, true, 4000, Verdict.PossibleConflict)]
    public void Weak_conflicts_are_possible_ones(Verdict found, double confidence, int ways, bool dated, int articles, Verdict reported)
    {
        var finding = Caution.Apply(Finding(found, confidence), ways, dated, articles);
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
