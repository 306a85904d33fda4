using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares places: the same, one inside the other, or apart. Places that the gazetteer lacks are apart only when both sides say no more.</summary>
internal sealed class PlaceJudge(PlaceComparer places) : IAnswerJudge
{
    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.Normalized is null || b.Answer.Normalized is null)
        {
            return null;
        }

        return places.CompareAnswers(a.Answer, b.Answer) switch
        {
            PlaceLevel.Same => SetRelation.Equal,
            PlaceLevel.Within => SetRelation.Overlaps,
            PlaceLevel.Apart => SetRelation.HardDisjoint,
            _ => null,
        };
    }
}
