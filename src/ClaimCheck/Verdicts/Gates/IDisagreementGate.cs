namespace ClaimCheck.Verdicts.Gates;

/// <summary>What two claims must share before the disagreement of their answers counts. That two answers agree speaks for one question by itself; a
/// disagreement has to rest on the question alone. Implementations are immutable.</summary>
internal interface IDisagreementGate
{
    /// <summary>Log-odds of a common question that what is shared adds to the learned score; <see langword="null"/> where too little is shared.</summary>
    double? Bonus(in Disagreement pair);
}
