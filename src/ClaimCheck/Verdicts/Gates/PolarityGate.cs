namespace ClaimCheck.Verdicts.Gates;

/// <summary>Whether something happened: the same deed, and the same doer or the same thing that it was done to.</summary>
internal sealed class PolarityGate : IDisagreementGate
{
    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => pair.SamePredicate && (pair.SameNoun || pair.SameSubject) ? 0 : null;
}
