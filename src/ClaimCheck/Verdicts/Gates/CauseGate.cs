using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Causes: of one accident that both name, stated by both and not in somebody's own words. What people do has reasons, more than one as a rule.</summary>
internal sealed class CauseGate : IDisagreementGate
{
    private static readonly FrozenDictionary<string, string> Accidents = CueTable.Read("accidents.tsv");

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        AccidentOf(pair.A) is { } one && AccidentOf(pair.B) is { } other && string.Equals(one, other, StringComparison.Ordinal) ? 0 : null;

    /// <summary>The sort of accident of which a cause is stated; <see langword="null"/> where it is none.</summary>
    private static string? AccidentOf(ClaimFrame claim) =>
        claim.Circumstances is { Quoted: false, Polarity: Polarity.Positive } ? Accidents.GetValueOrDefault(claim.Slot.Noun ?? "") : null;
}
