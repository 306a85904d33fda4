using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.Verdicts.Gates;
using ClaimCheck.Verdicts.Judges;

namespace ClaimCheck.Verdicts.Rules;

/// <summary>Gives the verdict on two claims: the first rule that fires wins. Immutable; safe to share between threads.</summary>
internal sealed class PairJudge(AnswerJudges answers, Thresholds thresholds, ToleranceTable tolerances)
{
    private const decimal Minute = 60;

    /// <summary>The verdict on a pair of claims that may answer one question.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="publishedA">When its article was published.</param>
    /// <param name="b">Another.</param>
    /// <param name="publishedB">When its article was published.</param>
    /// <param name="levels">How they compare.</param>
    /// <param name="logOdds">How likely both answer one question.</param>
    public PairVerdict Judge(ClaimFrame a, PublicationTime? publishedA, ClaimFrame b, PublicationTime? publishedB, in PairLevels levels, double logOdds)
    {
        if (levels.Of(Comparison.Role) == (int)RoleLevel.Distinct && !ScopeRule.StandsAgainstOthers(levels, logOdds))
        {
            return new PairVerdict(Verdict.DifferentRole, "other roles");
        }

        if (answers.Compare(a, b) is not { } relation)
        {
            return new PairVerdict(Verdict.Unrelated, "the answers cannot be compared");
        }

        if (relation is not (SetRelation.HardDisjoint or SetRelation.SoftDisjoint))
        {
            return ScopeRule.Difference(a, b, levels) is { } scope && relation != SetRelation.Equal
                ? new PairVerdict(Verdict.DifferentScope, scope)
                : relation switch
                {
                    SetRelation.Equal => new PairVerdict(Verdict.Equivalent, "the same answer"),
                    SetRelation.Overlaps => new PairVerdict(Verdict.Compatible, "both can be true by rounding or hedging"),
                    _ => new PairVerdict(Verdict.Refinement, "one is more precise"),
                };
        }

        if (IsTolerated(a, b) || TimeTolerance.Covers(a, b, tolerances))
        {
            return new PairVerdict(Verdict.Compatible, "within the tolerance of the rule pack");
        }

        if (ScopeRule.Difference(a, b, levels, logOdds) is { } difference)
        {
            return new PairVerdict(Verdict.DifferentScope, difference);
        }

        var pair = new Disagreement(a, publishedA, b, publishedB, levels, logOdds);
        if (DisagreementGates.Bonus(pair) is not { } bonus)
        {
            return new PairVerdict(Verdict.Unrelated, "too little shows that both answer one question");
        }

        return Decide(pair, relation, logOdds + bonus) with { Score = logOdds + bonus };
    }

    private PairVerdict Decide(in Disagreement pair, SetRelation relation, double logOdds)
    {
        if (pair.Levels.Of(Comparison.Slip) is (int)Slip.Unit or (int)Slip.Digits or (int)Slip.Reversed)
        {
            return Weigh(pair, relation, logOdds);
        }

        return DevelopmentRule.Between(pair.A, pair.PublishedA, pair.B, pair.PublishedB, pair.StandsAgainstOthers) switch
        {
            Development.Update => new PairVerdict(Verdict.Update, "the answer developed with time"),
            Development.Revision => new PairVerdict(Verdict.Revision, "the answer was corrected"),
            Development.Unclear when logOdds >= thresholds.Possible(pair.A.Kind) =>
                new PairVerdict(Verdict.PossibleConflict, "it is not known which was said first", "publication time"),
            _ => Weigh(pair, relation, logOdds),
        };
    }

    private PairVerdict Weigh(in Disagreement pair, SetRelation relation, double logOdds)
    {
        if (logOdds < thresholds.Possible(pair.A.Kind))
        {
            return new PairVerdict(Verdict.Unrelated, "not surely the same question");
        }

        if (OpenField.Of(pair, relation) is { } open)
        {
            return new PairVerdict(Verdict.PossibleConflict, "both cannot be true unless the " + open + " differs", open);
        }

        return logOdds >= thresholds.Conflict(pair.A.Kind)
            ? new PairVerdict(Verdict.Conflict, "both cannot be true")
            : new PairVerdict(Verdict.PossibleConflict, "both cannot be true if they answer one question", "question");
    }

    private bool IsTolerated(ClaimFrame a, ClaimFrame b) =>
        a.Answer.Value is { } first && b.Answer.Value is { } second
        && string.Equals(a.Answer.Unit, b.Answer.Unit, StringComparison.Ordinal)
        && tolerances.For(a.Slot.Role, (RoleKind)(byte)a.Kind, IsLoose(a.Answer.Bound) || IsLoose(b.Answer.Bound)) is { IsTime: false } tolerance
        && !(IsClocked(a) && IsClocked(b)) && !(IsToTheInch(a) && IsToTheInch(b)) && tolerance.Covers(first, second);

    /// <summary>Whether a hedge leaves open on which side of it a figure lies; "more than 450" does not.</summary>
    private static bool IsLoose(Bound bound) => bound is not (Bound.Exact or Bound.MoreThan or Bound.AtLeast);

    /// <summary>Whether a height is told in feet and inches.</summary>
    private static bool IsToTheInch(ClaimFrame claim) => claim is { Kind: ClaimKind.Measure, Answer: { Unit: "foot", Set.Granularity: 1m / 12 } };

    /// <summary>Whether a length of time was taken to the second, as that of a race.</summary>
    private static bool IsClocked(ClaimFrame claim) => claim is { Kind: ClaimKind.Duration, Answer: { Unit: "second", Bound: Bound.Exact, Value: > Minute } value } && value.Value % Minute != 0;
}
