using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Causes: of one effect that both name, told by the text and not in somebody's own words: people have reasons of their own.</summary>
internal sealed class CauseGate : IDisagreementGate
{
    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        pair.SameNoun && !IsOfDeath(pair.A) && !IsOfDeath(pair.B) && !pair.A.Circumstances.Quoted && !pair.B.Circumstances.Quoted ? 0 : null;

    /// <summary>"Died of injuries", "died of gunshot wounds": causes of death are told more or less closely.</summary>
    private static bool IsOfDeath(ClaimFrame claim) => claim.Slot.Predicate is "die" or "perish" || claim.Slot.Noun is "death";
}
