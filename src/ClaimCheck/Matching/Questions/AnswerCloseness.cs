using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Questions;

/// <summary>How close two answers of any kind are: answers to one question tend to be equal, or near each other. Each group of answers has a
/// scale of its own, from far to equal, of which the upper part means that both can be true. Immutable; safe to share between threads.</summary>
internal sealed class AnswerCloseness(UnitComparer units, PlaceComparer places, WordLexicon words)
{
    private static readonly int[] FirstAgreeing = [5, 3, 3, 1, 3];

    /// <summary>Whether answers of a level disagree; figures that cannot be compared (level 0) count as disagreeing.</summary>
    /// <param name="group">The group of answers.</param>
    /// <param name="level">The level.</param>
    public static bool Disagree(int group, int level) => level < FirstAgreeing[group];

    /// <summary>The level of a pair.</summary>
    public int LevelOf(ClaimFrame a, ClaimFrame b) => a.Answer.Fact is not null ? Places(a, b) : a.Kind switch
    {
        ClaimKind.Quote => Quotations(a, b),
        ClaimKind.Name => Names(a, b),
        ClaimKind.Place => Places(a, b),
        ClaimKind.Date or ClaimKind.Time => Times(a, b),
        ClaimKind.Polarity => Deny(a, b, words) ? 0 : 1,
        ClaimKind.Cause => TermOverlap.Any(a.Slot.Core, b.Slot.Core) ? 1 : 0,
        _ => FigureCloseness.LevelOf(a, b, units),
    };

    /// <summary>Whether two statements deny each other: one of both is negated, or their predicates are opposites, but not both.</summary>
    /// <param name="a">A claim of polarity.</param>
    /// <param name="b">Another.</param>
    /// <param name="words">Knows which verbs are opposites.</param>
    public static bool Deny(ClaimFrame a, ClaimFrame b, WordLexicon words)
    {
        var opposite = (a.Slot.Deed is { } one && b.Slot.Deed is { } two && TermOverlap.Any(one.Excluded, two.Acts))
            || (a.Slot.Predicate is { } first && b.Slot.Predicate is { } second && words.AreAntonyms(first, second, UniversalTag.Verb));
        return (a.Circumstances.Polarity != b.Circumstances.Polarity) ^ opposite;
    }

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

    private int Places(ClaimFrame a, ClaimFrame b) =>
        places.CompareAnswers(a.Answer, b.Answer) switch
        {
            PlaceLevel.Same => 4,
            PlaceLevel.Within => 3,
            PlaceLevel.Unclear => 1,
            _ => 0,
        };

    /// <summary>Whether two days or hours can be those of one deed.</summary>
    /// <param name="a">A claim of a date or time.</param>
    /// <param name="b">Another.</param>
    public static bool TimesAgree(ClaimFrame a, ClaimFrame b) => Times(a, b) == 3;

    private static int Times(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.When is not { } first || b.Answer.When is not { } second)
        {
            return 1;
        }

        if (ClockWindow.Is(a) && ClockWindow.Is(b) && first.ZoneMinutes == second.ZoneMinutes)
        {
            var (one, two) = ClockWindow.Moments(a, b);
            return ClockWindow.Agree(a, b) ? 3 : (one - two).Duration() <= TimeSpan.FromDays(3) ? 2 : 0;
        }

        (first, second) = ClockTime.OnOneDay(a, b);

        return first.Overlaps(second) ? 3 : (first.Start - second.Start).Duration() <= TimeSpan.FromDays(3) ? 2 : 0;
    }
}
