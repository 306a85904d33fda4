using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Says how the answers of two claims stand to each other, on the assumption that they answer one question. Implementations are immutable.</summary>
internal interface IAnswerJudge
{
    /// <summary>The relation of the answers; <see langword="null"/> where it cannot be told.</summary>
    SetRelation? Compare(ClaimFrame a, ClaimFrame b);
}
