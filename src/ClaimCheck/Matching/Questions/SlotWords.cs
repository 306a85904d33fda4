using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares what two claims count and what they say is done, word by word. Immutable; safe to share between threads.</summary>
internal sealed class SlotWords(WordLexicon words)
{
    /// <summary>Compares what is counted; a noun that only repeats its role ("37 deaths", "37 fatalities") says nothing more of it, but the whole of which a
    /// share is told ("31 % of sales") does.</summary>
    public NounLevel Nouns(Slot a, Slot b)
    {
        var level = Nouns(a.Noun, b.Noun);
        return a.Noun is null || b.Noun is null || level >= NounLevel.Akin ? level
            : a.NounIsRole != b.NounIsRole ? NounLevel.OneUnknown
            : a.NounIsRole && level == NounLevel.Other && a.Statistic != Statistic.Share && b.Statistic != Statistic.Share && string.Equals(a.Role, b.Role, StringComparison.Ordinal) ? NounLevel.Unknown : level;
    }

    private NounLevel Nouns(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return a is null && b is null ? NounLevel.Unknown : NounLevel.OneUnknown;
        }

        var likeness = words.Compare(a, b, UniversalTag.Noun);
        if (likeness == Likeness.Same)
        {
            return NounLevel.Same;
        }

        if (words.AreAntonyms(a, b, UniversalTag.Noun))
        {
            return NounLevel.Other;
        }

        if (likeness == Likeness.Alike
            || (words.DerivationFamily(a, UniversalTag.Noun) is { Length: > 0 } family && family.SequenceEqual(words.DerivationFamily(b, UniversalTag.Noun))))
        {
            return NounLevel.Related;
        }

        return words.IsPerson(a) && words.IsPerson(b) ? NounLevel.BothPersons : likeness == Likeness.Akin ? NounLevel.Akin : NounLevel.Other;
    }

    /// <summary>Compares the predicates; the noun of a deed ("the closure lasted …") is as good as its verb ("closed for …").</summary>
    public PredicateLevel Predicates(Slot a, Slot b)
    {
        var level = Predicates(a.Predicate, b.Predicate);
        return level < PredicateLevel.Family && (SameDeed(a.Predicate, b.Noun) || SameDeed(a.Noun, b.Predicate)) ? PredicateLevel.Family : level;
    }

    private bool SameDeed(string? verb, string? noun) => verb is not null && noun is not null && FamilyOf(verb).SequenceEqual(FamilyOf(noun));

    /// <summary>Compares two verbs.</summary>
    public PredicateLevel Predicates(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return PredicateLevel.Unknown;
        }

        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return PredicateLevel.Same;
        }

        if (words.AreAntonyms(a, b, UniversalTag.Verb))
        {
            return PredicateLevel.Opposite;
        }

        return FamilyOf(a).SequenceEqual(FamilyOf(b)) ? PredicateLevel.Family
            : words.Compare(a, b, UniversalTag.Verb) >= Likeness.Akin ? PredicateLevel.Synonym : PredicateLevel.Other;
    }

    private ReadOnlySpan<char> FamilyOf(string lemma)
    {
        var family = words.DerivationFamily(lemma, UniversalTag.Noun);
        return family.Length > 0 ? family : lemma;
    }
}
