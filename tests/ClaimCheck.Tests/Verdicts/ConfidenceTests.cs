using ClaimCheck.Claims;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Calibration;

namespace ClaimCheck.Tests.Verdicts;

internal sealed class ConfidenceTests
{
    [Test]
    public void A_higher_score_is_never_less_sure([Values] ClaimKind kind, [Values(Verdict.Conflict, Verdict.PossibleConflict, Verdict.Revision)] Verdict verdict)
    {
        var confidences = Enumerable.Range(-40, 160).Select(i => Of(verdict, kind, 2, i / 10.0)).ToArray();
        Assert.That(confidences, Is.Ordered);
        Assert.That(confidences[^1], Is.GreaterThan(confidences[0]));
    }

    [Test]
    public void A_possible_conflict_is_less_sure_than_a_conflict_and_many_sides_less_than_two([Values] ClaimKind kind) =>
        Assert.That((double[])[Of(Verdict.PossibleConflict, kind, 2, 3), Of(Verdict.Conflict, kind, 3, 3)], Is.All.LessThan(Of(Verdict.Conflict, kind, 2, 3)));

    [Test]
    public void A_telltale_sign_is_surer_than_none_with_the_same_score_but_for_deeds_that_have_none([Values] ClaimKind kind)
    {
        var (sign, none) = (Of(Verdict.Conflict, kind, 2, 4, gate: 3), Of(Verdict.Conflict, kind, 2, 4, gate: 2));
        Assert.That(sign, kind is ClaimKind.Polarity or ClaimKind.Cause ? Is.EqualTo(none) : Is.GreaterThan(none));
    }

    [Test]
    public void Nothing_is_certain()
    {
        Assert.That(StartingAt(100), Is.EqualTo(0.99));
        Assert.That(StartingAt(-100), Is.EqualTo(0.01));
    }

    [Test]
    public void A_table_reads_what_it_writes()
    {
        var written = ConfidenceTable.Default.ToString();
        Assert.That(ConfidenceTable.Read(new StringReader("# a note\n\n" + written)).ToString(), Is.EqualTo(written));
    }

    [TestCase("Start\t1\n", "lacks a term")]
    [TestCase("Starting\t1\n", "Starting")]
    [TestCase("Start\n", "no weight of a term")]
    public void A_table_with_a_fault_is_refused(string table, string because) =>
        Assert.That(() => ConfidenceTable.Read(new StringReader(table)), Throws.TypeOf<FormatException>().With.Message.Contains(because));

    private static double StartingAt(double start) =>
        ConfidenceTable.Probability(new ConfidenceTable([start, .. new double[FindingEvidence.Terms - 1]]).LogOdds(new FindingEvidence(Verdict.Conflict, ClaimKind.Name, 2, 4, 9)));

    private static double Of(Verdict verdict, ClaimKind kind, int sides, double score, double gate = 0) =>
        ConfidenceTable.Probability(ConfidenceTable.Default.LogOdds(new FindingEvidence(verdict, kind, sides, gate, score)));
}
