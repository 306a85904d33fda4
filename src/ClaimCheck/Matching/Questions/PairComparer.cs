using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares two claims field by field. Immutable; safe to share between threads.</summary>
internal sealed class PairComparer(LemmaRarity rarity, WordLexicon words, PlaceComparer places, UnitComparer units, RolePairs roles)
{
    /// <summary>Confidence above which a role was read by syntax, not by nearness.</summary>
    private const double BySyntax = 0.76;

    private readonly SlotWords _words = new(words);
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
        levels.Set(Comparison.Noun, (int)_words.Nouns(a.Slot, b.Slot));
        levels.Set(Comparison.Modifiers, (int)Modifiers(a.Slot.NounModifiers, b.Slot.NounModifiers));
        levels.Set(Comparison.Predicate, (int)(a.Kind == ClaimKind.Polarity ? _words.Predicates(a.Slot.Predicate, b.Slot.Predicate) : _words.Predicates(a.Slot, b.Slot)));
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

    private static ModifierLevel Modifiers(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == 0 && b.Length == 0 ? ModifierLevel.None : ModifierLevel.OneSide;
        }

        return a.Intersect(b, StringComparer.Ordinal).Any() ? ModifierLevel.Shared : ModifierLevel.Other;
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
