using ClaimCheck.Verdicts;

namespace ClaimCheck.Checking;

/// <summary>Lowers weak conflicts to possible ones. The bounds were found on findings in real reports and in stories that nothing was learned from, read one
/// by one: of those below them fewer than one in five was right.</summary>
internal static class Caution
{
    /// <summary>From this many articles on a run is a batch of the news, where answers meet by chance; whoever gives a handful has chosen them.</summary>
    private const int Batch = 40;

    /// <summary>Confidence from which a conflict is reported as one; and in a batch, or where a report without a date may be of another time.</summary>
    private const double Sure = 0.66, SureOfStrangers = 0.8;

    /// <summary>Ways in which claims show that they answer one question (role, thing, word, once in each article ...) from which on a handful of articles is
    /// trusted whatever the confidence.</summary>
    private const int Enough = 3;

    private const string Weak = "so little shows that both answer one question that it is a possible conflict only";

    private const string WeakUndated = "so little shows that both answer one question, and a report has no date, that it is a possible conflict only";

    private const string WeakInBatch = "so weak a match is rather chance than a conflict among so many articles";

    /// <summary>The finding as it is reported; its fingerprint stays, so that what was set aside in a small run is known in a large one.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="ways">In how many ways its best pair of claims shows that it answers one question.</param>
    /// <param name="dated">Whether all its reports have a date of publication.</param>
    /// <param name="articles">How many articles the run has.</param>
    public static Finding Apply(Finding finding, int ways, bool dated, int articles) => finding.Verdict != Verdict.Conflict ? finding
        : articles >= Batch ? finding.Confidence < SureOfStrangers ? Lowered(finding, WeakInBatch) : finding
        : !dated ? finding.Confidence < SureOfStrangers ? Lowered(finding, WeakUndated) : finding
        : finding.Confidence < Sure && ways < Enough ? Lowered(finding, Weak) : finding;

    /// <summary>What a finding was before caution.</summary>
    /// <param name="finding">A finding as it is reported.</param>
    public static Verdict FoundAs(Finding finding) =>
        finding.Reasons.Any(static reason => reason is Weak or WeakUndated or WeakInBatch) ? Verdict.Conflict : finding.Verdict;

    private static Finding Lowered(Finding finding, string reason) =>
        finding with { Verdict = Verdict.PossibleConflict, Severity = Severity.Info, Reasons = [.. finding.Reasons, reason] };
}
