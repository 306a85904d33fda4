using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Questions;

/// <summary>How close two answers of any kind are: answers to one question tend to be equal, or near each other. Each group of answers has a
/// scale of its own, from far to equal, of which the upper part means that both can be true.</summary>
internal static class AnswerCloseness
{
    private static readonly int[] FirstAgreeing = [5, 3, 3, 1, 3];

    /// <summary>Whether answers of a level disagree; figures that cannot be compared (level 0) count as disagreeing.</summary>
    /// <param name="group">The group of answers.</param>
    /// <param name="level">The level.</param>
    public static bool Disagree(int group, int level) => level < FirstAgreeing[group];

    /// <summary>The level of a pair.</summary>
    public static int LevelOf(ClaimFrame a, ClaimFrame b, UnitComparer units, PlaceComparer places) => a.Kind switch
    {
        ClaimKind.Quote => Quotations(a, b),
        ClaimKind.Name => Names(a, b),
        ClaimKind.Place => Places(a, b, places),
        ClaimKind.Date or ClaimKind.Time => Times(a, b),
        ClaimKind.Polarity => a.Circumstances.Polarity == b.Circumstances.Polarity ? 1 : 0,
        ClaimKind.Cause => TermOverlap.Any(a.Slot.Core, b.Slot.Core) ? 1 : 0,
        _ => FigureCloseness.LevelOf(a, b, units),
    };

    private static int Quotations(ClaimFrame a, ClaimFrame b) => WordSequence.SharedShare(a.Answer.Text, b.Answer.Text) switch
    {
        > 0.9 => 3,
        > 0.6 => 2,
        > 0.3 => 1,
        _ => 0,
    };

    private static int Names(ClaimFrame a, ClaimFrame b) => NameSimilarity.Compare(a.Answer.Normalized ?? "", b.Answer.Normalized ?? "") switch
    {
        NameRelation.Same => 4,
        NameRelation.ShortForm => 3,
        NameRelation.SpellingVariant => 2,
        _ => 0,
    };

    private static int Places(ClaimFrame a, ClaimFrame b, PlaceComparer places) =>
        places.Compare([a.Answer.Normalized ?? ""], [b.Answer.Normalized ?? ""]) switch
        {
            PlaceLevel.Same => 4,
            PlaceLevel.Within => 3,
            PlaceLevel.Unclear => 1,
            _ => 0,
        };

    private static int Times(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.When is not { } first || b.Answer.When is not { } second)
        {
            return 1;
        }

        return first.Overlaps(second) ? 3 : (first.Start - second.Start).Duration() <= TimeSpan.FromDays(3) ? 2 : 0;
    }
}
