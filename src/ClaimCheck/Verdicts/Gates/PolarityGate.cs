using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Whether something happened: the same deed of the same doer. A doer who is told only by a common noun may be anybody else of that sort, so
/// that a name has to be shared.</summary>
internal sealed class PolarityGate : IDisagreementGate
{
    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        (PredicateLevel)pair.Levels.Of(Comparison.Predicate) is PredicateLevel.Opposite or PredicateLevel.Family or PredicateLevel.Same
        && pair.SameSubject && pair.Levels.Of(Comparison.Noun) != (int)NounLevel.Other && (pair.SharesCore || pair.SharesClause)
        && (pair.SharesName || !Anybody.Is(pair.A.Slot.Noun)) ? 0 : null;
}
