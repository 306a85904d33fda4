namespace ClaimCheck.Verdicts.Gates;

/// <summary>Ages: of one person by name, or of the one that both describe by the same noun in the same deed.</summary>
internal sealed class AgeGate : IDisagreementGate
{
    private const double SamePerson = 3;

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) => pair.SameSubject && pair.SharesName ? SamePerson : pair.SameNoun && pair.SamePredicate ? 0 : null;
}
