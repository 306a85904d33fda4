using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares figures by the sets of numbers that their wordings allow.</summary>
internal sealed class FigureJudge(UnitComparer units) : IAnswerJudge
{
    /// <summary>How much higher another peak is at least; less is rounding.</summary>
    private const decimal OtherPeak = 1.25m;

    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.Score is { } first && b.Answer.Score is { } second)
        {
            return first == second || first == (second.Second, second.First) ? SetRelation.Equal : SetRelation.HardDisjoint;
        }

        if (UnitComparer.OtherRate(a, b))
        {
            return SetRelation.HardDisjoint;
        }

        if (units.InOneUnit(a, b) is not ({ } left, { } right))
        {
            return null;
        }

        return AreOtherPeaks(a, b, left, right) ? SetRelation.HardDisjoint : IsOneRoundNumber(a, b) ? SetRelation.Overlaps : left.RelationTo(right);
    }

    private static bool IsHighest(Bound bound) => bound is Bound.UpTo or Bound.AtMost;

    /// <summary>"More than 900 people", "nine hundred of you": a round number with and without its hedge.</summary>
    private static bool IsOneRoundNumber(ClaimFrame a, ClaimFrame b) => a.Answer.Value is >= 20 and var value && value % 10 == 0 && value == b.Answer.Value
        && string.Equals(a.Answer.Unit, b.Answer.Unit, StringComparison.Ordinal)
        && ((a.Answer.Bound is Bound.MoreThan or Bound.LessThan && b.Answer.Bound is Bound.Exact or Bound.About)
            || (b.Answer.Bound is Bound.MoreThan or Bound.LessThan && a.Answer.Bound is Bound.Exact or Bound.About));

    /// <summary>"Waves of up to three metres", "of up to five": each names the highest, and these are not one.</summary>
    private static bool AreOtherPeaks(ClaimFrame a, ClaimFrame b, ValueSet left, ValueSet right) =>
        (a.Kind == ClaimKind.Measure ? a.Answer.Bound == Bound.UpTo && b.Answer.Bound == Bound.UpTo : a.Kind is ClaimKind.Duration or ClaimKind.Money && IsHighest(a.Answer.Bound) && IsHighest(b.Answer.Bound))
        && left.Hard.High is { } first && right.Hard.High is { } second && Math.Max(first, second) > OtherPeak * Math.Min(first, second);
}
