namespace ClaimCheck.Verdicts.Gates;

/// <summary>Causes: of one effect that both name, told by the text and not in somebody's own words: people have reasons of their own.</summary>
internal sealed class CauseGate : IDisagreementGate
{
    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        pair.SameNoun && !pair.A.Circumstances.Quoted && !pair.B.Circumstances.Quoted ? 0 : null;
}
