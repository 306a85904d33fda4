using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Language;
using ClaimCheck.Matching.Questions;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Figures: a role or a noun that each article uses once, the same statement in nearly the same words, or a
/// slip of the pen. Figures that differ by more than a factor of two answer one question only where predicate and noun are the same, or where two named sources are at odds.</summary>
internal sealed class FigureGate : IDisagreementGate
{
    private const double SlipOfThePen = 4;
    private const double SameStatement = 1;
    private const double OnlyOneOfItsSort = 2;
    private const double OnlyOneOnOneSide = 1;

    /// <summary>Rarity of a noun that stands in fewer than one text in fifty.</summary>
    private const float Rare = 4;

    /// <summary>How far two counts of victims lie apart at most where neither name nor place is shared: of one beat there is news every week.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    /// <summary>How far two counts of things of which nothing is said that a role would name lie apart at most: later the next batch of them is counted.</summary>
    private static readonly TimeSpan FourDays = TimeSpan.FromDays(4);

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        var slip = (Slip)pair.Levels.Of(Comparison.Slip);
        if (slip == Slip.Digits || (slip == Slip.Unit && (pair.SharesCore || pair.Levels.Of(Comparison.Uniqueness) >= (int)UniquenessLevel.RoleOnceInOne)))
        {
            return SlipOfThePen;
        }

        if (slip == Slip.Reversed && ((SlotLevel)pair.Levels.Of(Comparison.Slot) >= SlotLevel.NounOnce || SharesWords(pair)))
        {
            return OnlyOneOfItsSort;
        }

        if (pair.A.Kind == ClaimKind.Duration)
        {
            if (LengthGate.IsOfOther(pair))
            {
                return null;
            }

            if (LengthGate.Bonus(pair) is { } length)
            {
                return length;
            }
        }

        if (EventFigure.Bonus(pair) is { } only)
        {
            return only;
        }

        if (pair.StandsAgainstOthers)
        {
            return OnlyOneOfItsSort;
        }

        var far = pair.Levels.Of(Comparison.Closeness) < (int)FigureLevel.WithinTwo;
        if ((far && slip is Slip.None && !(pair.SamePredicate && pair.SameNoun && pair.A.Kind != ClaimKind.Percent) && !IsDispute(pair))
            || (pair.A.Slot.Statistic is Statistic.Change && !pair.SameNoun && !pair.SamePredicate)
            || (pair.A.Slot.Statistic is Statistic.Share && !pair.SameNoun && !pair.SameSubject))
        {
            return null;
        }

        if (slip is Slip.None or Slip.Teens && FigureDoubts.IsOfAnybody(pair))
        {
            return null;
        }

        if (pair.A.Slot.Trend == RoleTrend.Rising && pair.PublishedApart > OneWeek && !pair.SharesRareName
            && (PlaceLevel)pair.Levels.Of(Comparison.Place) is not (PlaceLevel.Same or PlaceLevel.Within) && slip == Slip.None)
        {
            return null;
        }

        if (IsSameStatement(pair))
        {
            return SameStatement;
        }

        if (slip == Slip.None && FigureDoubts.MayBeOfOther(pair))
        {
            return null;
        }

        return (SlotLevel)pair.Levels.Of(Comparison.Slot) switch
        {
            SlotLevel.RoleOnce => OnlyOneOfItsSort,
            SlotLevel.RoleOnceInOne => OnlyOneOnOneSide,
            SlotLevel.Role => 0,
            SlotLevel.NounOnce or SlotLevel.Noun when pair.PublishedApart > FourDays => null,
            SlotLevel.NounOnce => pair.SharesCore || pair.SharesClause || pair.SamePredicate || pair.SharesName || IsOfRareThing(pair) ? OnlyOneOnOneSide : null,
            SlotLevel.Unknown => IsOneStay(pair) ? 0 : null,
            SlotLevel.Noun => pair.SharesCore && pair.SamePredicate && pair.SharesName ? 0 : null,
            _ => null,
        };
    }

    /// <summary>Whether clause and sentence are much the same, or the clauses of two changes, or the sentences of two counts of persons.</summary>
    private static bool SharesWords(in Disagreement pair)
    {
        var sentence = pair.Levels.Of(Comparison.Sentence) >= 3;
        return (pair.SharesClause && ((pair.SharesCore && sentence) || pair.A.Slot.Statistic == Statistic.Change))
            || (sentence && pair.Levels.Of(Comparison.Noun) >= (int)NounLevel.BothPersons);
    }

    /// <summary>The same said of the same in nearly the same words; "80 cats" beside "120 dogs" is not of the same.</summary>
    private static bool IsSameStatement(in Disagreement pair) => pair.SamePredicate && pair.SharesClause
        && (pair.A.Kind != ClaimKind.Count || pair.Levels.Of(Comparison.Noun) != (int)NounLevel.Other)
        && (pair.SharesName || (pair.SharesCore && pair.Levels.Of(Comparison.Noun) >= (int)NounLevel.BothPersons && pair.Levels.Of(Comparison.Slot) != (int)SlotLevel.Noun));

    /// <summary>Whether two lengths of time are told of one thing in sentences that share much ("in hospital for three weeks", "hospitalised for four weeks").</summary>
    private static bool IsOneStay(in Disagreement pair) => pair.A.Kind is ClaimKind.Duration or ClaimKind.Measure && pair.SamePredicate && pair.SharesCore && pair.SharesClause
        && pair.Levels.Of(Comparison.Sentence) >= 3 && pair.Levels.Of(Comparison.Subject) != (int)SetLevel.Other;

    /// <summary>Whether few reports speak of such a thing, and neither names whose it is: two that count it once each mean the same.</summary>
    private static bool IsOfRareThing(in Disagreement pair) => pair.Levels.Of(Comparison.Names) == (int)SetLevel.None
        && (IsRare(pair.A.Slot.Noun!) || IsRare(pair.B.Slot.Noun!));

    private static bool IsRare(string noun) => LemmaRarity.Default.Of(TermHash.Of(noun)) >= Rare;

    private static bool IsDispute(in Disagreement pair) => (SlotLevel)pair.Levels.Of(Comparison.Slot) >= SlotLevel.Role && pair.AreTwoSpeakers;
}
