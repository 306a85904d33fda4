using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Matching.Questions;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>What makes it doubtful that two figures are of one thing.</summary>
internal static class FigureDoubts
{
    private const int Few = 10;

    /// <summary>Whether nothing tells whose figures they are, or others are told to have done it.</summary>
    public static bool IsOfAnybody(in Disagreement pair) => IsAnyonesNumber(pair) || IsOfNothing(pair) || IsOfOtherDoers(pair);

    /// <summary>Whether the figures are of a sort that many things have, or their role was read by nearness, and no thing is named that both share.</summary>
    public static bool MayBeOfOther(in Disagreement pair) =>
        (IsDimension(pair.A.Kind) || pair.Levels.Of(Comparison.Role) == (int)RoleLevel.SameByNearness) && !SharesTheThing(pair);

    /// <summary>A few people of whom nothing is said that a role would name: texts count now these, now those of their persons.</summary>
    private static bool IsAnyonesNumber(in Disagreement pair) =>
        pair.A.Kind is ClaimKind.Count or ClaimKind.Number && (pair.A.Slot.Role is null || pair.B.Slot.Role is null)
        && IsFew(pair.A) && IsFew(pair.B) && (Anybody.Is(pair.A.Slot.Noun) || Anybody.Is(pair.B.Slot.Noun));

    /// <summary>"Weld fired two shots", "an officer fired one shot": how often somebody did something is asked of each.</summary>
    private static bool IsOfOtherDoers(in Disagreement pair) => pair.A.Kind is ClaimKind.Count or ClaimKind.Number && pair.A.Slot.Trend == RoleTrend.None
        && pair.A.Slot.Role is not null && pair.Levels.Of(Comparison.Predicate) == (int)PredicateLevel.Same && pair.Levels.Of(Comparison.Subject) == (int)SetLevel.Other
        && !IsItsSubject(pair.A.Slot) && !IsItsSubject(pair.B.Slot);

    /// <summary>Whether those who are counted did it themselves.</summary>
    private static bool IsItsSubject(Slot slot)
    {
        if (slot.Noun is not { } noun)
        {
            return false;
        }

        var family = WordLexicon.Default.DerivationFamily(noun, UniversalTag.Noun);
        return slot.Subject.Contains(TermHash.Of(family.Length > 0 ? family : noun));
    }

    private static bool IsFew(ClaimFrame claim) => claim.Answer.Value < Few;

    /// <summary>A score, a length of time or a measure with nothing to tell whose it is.</summary>
    private static bool IsOfNothing(in Disagreement pair) => pair.A.Kind switch
    {
        ClaimKind.Score => pair.A.Slot.Role is null || pair.B.Slot.Role is null,
        ClaimKind.Duration => !pair.SharesCore && !pair.SharesClause && !pair.SamePredicate && !IsOnlyOneOfItsSentence(pair),
        ClaimKind.Money => pair.Levels.Of(Comparison.Subject) == (int)SetLevel.Other && !pair.SharesName,
        ClaimKind.Measure => (pair.A.Slot.Role is null || pair.B.Slot.Role is null) && !pair.SamePredicate && !pair.SharesName,
        _ => false,
    };

    private static bool IsDimension(ClaimKind kind) =>
        kind is ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Temperature or ClaimKind.Percent or ClaimKind.Money;

    /// <summary>Whether both name the thing: how long, how dear or how wide is asked of many things, and the role tells only what is asked.</summary>
    private static bool SharesTheThing(in Disagreement pair) =>
        pair.SameNoun || pair.SameSubject || pair.SharesCore || pair.SharesClause || pair.SharesName || pair.SamePredicate || IsOnlyOneOfItsSentence(pair);

    /// <summary>Whether both give the one length of time of their articles, in sentences that share much ("the study lasted …", "the study, which ran …").</summary>
    private static bool IsOnlyOneOfItsSentence(in Disagreement pair) => pair.A.Kind == ClaimKind.Duration
        && (SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce && pair.Levels.Of(Comparison.Sentence) >= 3;
}
