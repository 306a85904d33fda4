using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Whether something happened: the same deed, and the same doer or the same thing that it was done to.</summary>
internal sealed class PolarityGate : IDisagreementGate
{
    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        (PredicateLevel)pair.Levels.Of(Comparison.Predicate) is PredicateLevel.Opposite or PredicateLevel.Family or PredicateLevel.Same
        && (pair.SameNoun || (pair.SameSubject && pair.Levels.Of(Comparison.Noun) != (int)NounLevel.Other)) && (pair.SharesCore || pair.SharesClause) ? 0 : null;
}
