using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares whether something happened: a statement and its negation, or two opposite predicates, cannot both be true.</summary>
internal sealed class PolarityJudge(WordLexicon words) : IAnswerJudge
{
    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b) =>
        AnswerCloseness.Deny(a, b, words) ? SetRelation.HardDisjoint : SetRelation.Equal;
}
