using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Similarity;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares causes by the words that they share: none in common is another cause.</summary>
internal sealed class CauseJudge : IAnswerJudge
{
    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b) => WordSequence.Equal(a.Answer.Text, b.Answer.Text) ? SetRelation.Equal
        : TermOverlap.Any(a.Slot.Core, b.Slot.Core) ? SetRelation.Overlaps : SetRelation.HardDisjoint;
}
