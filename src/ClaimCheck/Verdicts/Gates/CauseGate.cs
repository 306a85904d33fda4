using ClaimCheck.Claims;
using ClaimCheck.Claims.Causes;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Causes: of one accident that both name, stated by both and not in somebody's own words. What people do has reasons, more than one as a rule.
/// The words of both may differ altogether, so that the accident counts for more than they do.</summary>
internal sealed class CauseGate : IDisagreementGate
{
    private const double SameAccident = 2.5;

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        AccidentOf(pair.A) is { } one && AccidentOf(pair.B) is { } other && string.Equals(one, other, StringComparison.Ordinal) ? SameAccident : null;

    /// <summary>The sort of accident of which a cause is stated; <see langword="null"/> where it is none.</summary>
    private static string? AccidentOf(ClaimFrame claim) =>
        claim.Circumstances is { Quoted: false, Polarity: Polarity.Positive } && !CauseTerms.IsOpen(claim.Slot.Core) ? Accidents.ClassOf(claim.Slot.Noun) : null;
}
