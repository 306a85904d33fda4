using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares whether something happened: a statement and its negation, or two opposite predicates, cannot both be true.</summary>
internal sealed class PolarityJudge(WordLexicon words) : IAnswerJudge
{
    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        var opposite = a.Slot.Predicate is { } first && b.Slot.Predicate is { } second && words.AreAntonyms(first, second, UniversalTag.Verb);
        return (a.Circumstances.Polarity != b.Circumstances.Polarity) ^ opposite ? SetRelation.HardDisjoint : SetRelation.Equal;
    }
}
