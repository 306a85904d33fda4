using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Similarity;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares names of persons: a short form agrees, another spelling or another person does not.</summary>
internal sealed class NameJudge : IAnswerJudge
{
    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b) => a.Answer.Normalized is { } first && b.Answer.Normalized is { } second
        ? NameSimilarity.Compare(first, second) switch
        {
            NameRelation.Same => SetRelation.Equal,
            NameRelation.ShortForm => SetRelation.Inside,
            _ => SetRelation.HardDisjoint,
        }
        : null;
}
