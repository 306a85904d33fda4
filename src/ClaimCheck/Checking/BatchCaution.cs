using ClaimCheck.Verdicts;

namespace ClaimCheck.Checking;

/// <summary>Lowers weak conflicts to possible ones in runs of many articles, where answers meet by chance; whoever gives a handful of articles has chosen
/// them, and sees each.</summary>
internal static class BatchCaution
{
    /// <summary>From this many articles on a run is a batch of the news.</summary>
    private const int Batch = 40;

    /// <summary>Conflicts below it were found to be rather wrong than right in large runs of real news, though not in stories of a few articles.</summary>
    private const double Sure = 0.8;

    private const string Reason = "so weak a match is rather chance than a conflict among so many articles";

    /// <summary>The finding as it is reported; its fingerprint stays, so that what was set aside in a small run is known in a large one.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="articles">How many articles the run has.</param>
    public static Finding Apply(Finding finding, int articles) => finding.Verdict == Verdict.Conflict && articles >= Batch && finding.Confidence < Sure
        ? finding with { Verdict = Verdict.PossibleConflict, Severity = Severity.Info, Reasons = [.. finding.Reasons, Reason] } : finding;
}
