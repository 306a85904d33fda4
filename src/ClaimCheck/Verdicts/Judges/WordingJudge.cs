using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Similarity;
using ClaimCheck.Quantities;

namespace ClaimCheck.Verdicts.Judges;

/// <summary>Compares quotations word by word: the same words agree, a part of a longer quotation agrees, and nearly the same words of one speaker with a
/// content word exchanged, or the same words in another order, do not.</summary>
internal sealed class WordingJudge(LemmaRarity rarity) : IAnswerJudge
{
    private const double SameOccasion = 0.5;
    private const double SomeWords = 0.4;
    private const double SameWords = 0.7;
    private const double AnyonesWords = 0.75;
    private const int FewestSpaces = 6;

    /// <inheritdoc/>
    public SetRelation? Compare(ClaimFrame a, ClaimFrame b)
    {
        if (WordSequence.Equal(a.Answer.Text, b.Answer.Text))
        {
            return SetRelation.Equal;
        }

        if (WordSequence.Contains(a.Answer.Text, b.Answer.Text))
        {
            return SetRelation.Contains;
        }

        if (WordSequence.Contains(b.Answer.Text, a.Answer.Text))
        {
            return SetRelation.Inside;
        }

        if (WordSequence.Overlap(a.Answer.Text, b.Answer.Text))
        {
            return SetRelation.Overlaps;
        }

        if (IsLong(a) && WordSequence.IsReordered(a.Answer.Text, b.Answer.Text))
        {
            return SetRelation.HardDisjoint;
        }

        var shared = WordSequence.SharedShare(a.Answer.Text, b.Answer.Text);
        var sameSpeaker = a.Circumstances.Attribution is { } first && b.Circumstances.Attribution is { } second && IsTold(first) && IsTold(second)
            ? WordSequence.ShareWord(first, second) || (shared >= AnyonesWords && HasOwn(a, b) && HasOwn(b, a)) : shared >= (IsLong(a) && IsLong(b) && HasOwn(a, b) && HasOwn(b, a) ? SameOccasion : SameWords);
        return sameSpeaker && (shared >= SameOccasion || (shared >= SomeWords && IsLong(a) && IsLong(b) && TermOverlap.Dice(a.Slot.Core, b.Slot.Core, rarity) >= SameOccasion)) ? SetRelation.HardDisjoint : null;
    }

    /// <summary>Whether a quotation has a content word that the other lacks.</summary>
    private static bool HasOwn(ClaimFrame quote, ClaimFrame other) => quote.Slot.Core.Except(other.Slot.Core).Any();

    /// <summary>Whether a speaker is told by a name or a noun, and not by a pronoun or a noun alone that others may share.</summary>
    private static bool IsTold(string speaker) => speaker.AsSpan().ContainsAnyInRange('A', 'Z');

    /// <summary>Whether a quotation has words enough that some of them shared are no figure of speech.</summary>
    private static bool IsLong(ClaimFrame claim) => claim.Answer.Text.AsSpan().Count(' ') >= FewestSpaces;
}
