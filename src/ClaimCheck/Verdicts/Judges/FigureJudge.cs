using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares figures by the sets of numbers that their wordings allow.</summary>
internal sealed class FigureJudge(UnitComparer units) : IAnswerJudge
{
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

        return units.InOneUnit(a, b) is ({ } left, { } right) ? left.RelationTo(right) : null;
    }
}
