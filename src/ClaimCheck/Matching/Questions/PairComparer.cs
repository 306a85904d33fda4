using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares two claims field by field. Immutable; safe to share between threads.</summary>
internal sealed class PairComparer(LemmaRarity rarity, WordLexicon words, PlaceComparer places, UnitComparer units, RolePairs roles)
{
    /// <summary>Confidence above which a role was read by syntax, not by nearness.</summary>
    private const double BySyntax = 0.76;

    private readonly AnswerCloseness _answers = new(units, places, words);
    private readonly DeedComparer _deeds = new(rarity);
    private readonly DatedDeedComparer _dated = new(rarity, words);
    private static readonly double[] OverlapSteps = [0.01, 0.15, 0.3, 0.5, 0.7];

    /// <summary>Holds figures of several units against each other.</summary>
    public UnitComparer Units => units;

    /// <summary>The levels of a pair; <see cref="Comparison.Uniqueness"/>, <see cref="Comparison.Rivals"/> and <see cref="Comparison.Ground"/> are left to the caller.</summary>
    public PairLevels Compare(ClaimFrame a, ClaimFrame b)
    {
        var levels = default(PairLevels);
        levels.Set(Comparison.Kind, (int)a.Kind);
        levels.Set(Comparison.Role, (int)(roles.IsPartAboveWhole(a, b) && BothBySyntax(a.Slot, b.Slot) ? RoleLevel.Same : Roles(a.Slot, b.Slot)));
        levels.Set(Comparison.Noun, (int)Nouns(a.Slot, b.Slot));
        levels.Set(Comparison.Modifiers, (int)Modifiers(a.Slot.NounModifiers, b.Slot.NounModifiers));
        levels.Set(Comparison.Predicate, (int)(a.Kind == ClaimKind.Polarity ? Predicates(a.Slot.Predicate, b.Slot.Predicate) : Predicates(a.Slot, b.Slot)));
        levels.Set(Comparison.Core, Step(TermOverlap.Dice(a.Slot.Core, b.Slot.Core, rarity)));
        levels.Set(Comparison.Clause, Step(TermOverlap.Dice(a.Slot.Clause, b.Slot.Clause, rarity)));
        levels.Set(Comparison.Sentence, Step(TermOverlap.Dice(a.Slot.Sentence, b.Slot.Sentence, rarity)));
        levels.Set(Comparison.Names, (int)Sets(a.Slot.Names, b.Slot.Names));
        levels.Set(Comparison.Subject, (int)Sets(a.Slot.Subject, b.Slot.Subject));
        levels.Set(Comparison.Place, (int)places.Compare(a.Circumstances, b.Circumstances));
        levels.Set(Comparison.Time, (int)(a.Kind is ClaimKind.Date or ClaimKind.Time ? TimeLevel.Unknown : Times(a.Circumstances.Time, b.Circumstances.Time)));
        levels.Set(Comparison.Statistic, (int)Statistics(a.Slot.Statistic, b.Slot.Statistic));
        levels.Set(Comparison.Unit, (int)units.Compare(a, b));
        levels.Set(Comparison.Modality, (int)Modalities(a.Circumstances.Modality, b.Circumstances.Modality));
        levels.Set(Comparison.Part, (int)Parts(a.Slot, b.Slot, (NounLevel)levels.Of(Comparison.Noun)));
        levels.Set(Comparison.Closeness, _answers.LevelOf(a, b));
        levels.Set(Comparison.Deed, (int)Deeds(a, b));
        levels.Set(Comparison.Slip, (int)Slips.Between(a, b, (UnitLevel)levels.Of(Comparison.Unit)));
        return levels;
    }

    /// <summary>"12 of them children" and "12 children" count the same, though the first is a part of something.</summary>
    private static PartLevel Parts(Slot a, Slot b, NounLevel nouns) =>
        a.IsPart == b.IsPart || (nouns >= NounLevel.Related && (a.IsPart ? a : b).IsNamedPart) ? PartLevel.Same : PartLevel.OneSide;

    private DeedLevel Deeds(ClaimFrame a, ClaimFrame b)
    {
        if (a.Kind != ClaimKind.Polarity)
        {
            return _dated.Compare(a.Slot.Deed, b.Slot.Deed);
        }

        var (denied, said) = b.Circumstances.Polarity == Polarity.Negative && a.Circumstances.Polarity != Polarity.Negative ? (b, a) : (a, b);
        return _deeds.Compare(denied.Slot.Deed, said.Slot.Deed);
    }

    private RoleLevel Roles(Slot a, Slot b)
    {
        if (a.Role is null || b.Role is null)
        {
            return a.Role is null && b.Role is null ? RoleLevel.Unknown : RoleLevel.OneUnknown;
        }

        if (string.Equals(a.Role, b.Role, StringComparison.Ordinal))
        {
            return BothBySyntax(a, b) ? RoleLevel.Same : RoleLevel.SameByNearness;
        }

        return roles.AreDistinct(a.Role, b.Role) && BothBySyntax(a, b) ? RoleLevel.Distinct : RoleLevel.Other;
    }

    private static bool BothBySyntax(Slot a, Slot b) => Math.Min(a.RoleConfidence, b.RoleConfidence) > BySyntax;

    /// <summary>Compares what is counted; a noun that only repeats its role ("37 deaths", "37 fatalities") says nothing more of it, but the whole of which a
    /// share is told ("31 % of sales") does.</summary>
    private NounLevel Nouns(Slot a, Slot b)
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

    private static ModifierLevel Modifiers(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == 0 && b.Length == 0 ? ModifierLevel.None : ModifierLevel.OneSide;
        }

        return a.Intersect(b, StringComparer.Ordinal).Any() ? ModifierLevel.Shared : ModifierLevel.Other;
    }

    /// <summary>Compares the predicates; the noun of a deed ("the closure lasted …") is as good as its verb ("closed for …").</summary>
    private PredicateLevel Predicates(Slot a, Slot b)
    {
        var level = Predicates(a.Predicate, b.Predicate);
        return level < PredicateLevel.Family && (SameDeed(a.Predicate, b.Noun) || SameDeed(a.Noun, b.Predicate)) ? PredicateLevel.Family : level;
    }

    private bool SameDeed(string? verb, string? noun) => verb is not null && noun is not null && FamilyOf(verb).SequenceEqual(FamilyOf(noun));

    private PredicateLevel Predicates(string? a, string? b)
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

    private static SetLevel Sets(uint[] a, uint[] b) => a.Length == 0 || b.Length == 0
        ? a.Length == 0 && b.Length == 0 ? SetLevel.None : SetLevel.OneSide
        : TermOverlap.Any(a, b) ? SetLevel.Shared : SetLevel.Other;

    private static TimeLevel Times(TimeInterval? a, TimeInterval? b)
    {
        if (a is not { } first || b is not { } second)
        {
            return a is null && b is null ? TimeLevel.Unknown : TimeLevel.OneUnknown;
        }

        return first.IsInside(second) || second.IsInside(first) ? TimeLevel.Within : first.Overlaps(second) ? TimeLevel.Overlapping : TimeLevel.Apart;
    }

    private static StatisticLevel Statistics(Statistic a, Statistic b) =>
        a == b ? StatisticLevel.Same : IsLevel(a) && IsLevel(b) ? StatisticLevel.Similar : StatisticLevel.Other;

    private static bool IsLevel(Statistic statistic) => statistic is Statistic.Count or Statistic.Total or Statistic.Share or Statistic.Rate or Statistic.Price or Statistic.Score;

    private static ModalityLevel Modalities(Modality a, Modality b) =>
        a == b ? ModalityLevel.Same : a == Modality.Asserted || b == Modality.Asserted ? ModalityLevel.OneAsserted : ModalityLevel.Other;

    private static int Step(double overlap)
    {
        var level = 0;
        while (level < OverlapSteps.Length && overlap >= OverlapSteps[level])
        {
            level++;
        }

        return level;
    }
}
