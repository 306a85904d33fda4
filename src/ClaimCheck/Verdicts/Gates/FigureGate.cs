using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Figures: a role or a noun that each article uses once, the same statement in nearly the same words, or a
/// slip of the pen. Figures that differ by more than a factor of two answer one question only where predicate and noun are the same, or where two named sources are at odds.</summary>
internal sealed class FigureGate : IDisagreementGate
{
    private const double SlipOfThePen = 4;
    private const double SameStatement = 1;
    private const double OnlyOneOfItsSort = 2;
    private const double OnlyOneOnOneSide = 1;

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        var slip = (Slip)pair.Levels.Of(Comparison.Slip);
        if (slip is Slip.Unit or Slip.Digits)
        {
            return SlipOfThePen;
        }

        if (slip == Slip.Reversed && (SlotLevel)pair.Levels.Of(Comparison.Slot) >= SlotLevel.NounOnce)
        {
            return OnlyOneOfItsSort;
        }

        var far = pair.Levels.Of(Comparison.Closeness) < (int)FigureLevel.WithinTwo;
        if ((far && slip is Slip.None && !(pair.SamePredicate && pair.SameNoun) && !IsDispute(pair))
            || (pair.A.Slot.Statistic is Statistic.Change && !pair.SameNoun && !pair.SamePredicate)
            || (pair.A.Slot.Statistic is Statistic.Share && !pair.SameNoun && !pair.SameSubject))
        {
            return null;
        }

        if (pair.SamePredicate && pair.SharesClause && (pair.SharesName || (pair.SharesCore && pair.Levels.Of(Comparison.Noun) >= (int)NounLevel.BothPersons)))
        {
            return SameStatement;
        }

        if ((IsDimension(pair.A.Kind) || pair.Levels.Of(Comparison.Role) == (int)RoleLevel.SameByNearness) && slip == Slip.None && !SharesTheThing(pair))
        {
            return null;
        }

        return (SlotLevel)pair.Levels.Of(Comparison.Slot) switch
        {
            SlotLevel.RoleOnce => OnlyOneOfItsSort,
            SlotLevel.RoleOnceInOne => OnlyOneOnOneSide,
            SlotLevel.Role => 0,
            SlotLevel.NounOnce => OnlyOneOnOneSide,
            SlotLevel.Noun => pair.SharesCore ? 0 : null,
            _ => null,
        };
    }

    private static bool IsDimension(ClaimKind kind) =>
        kind is ClaimKind.Measure or ClaimKind.Duration or ClaimKind.Temperature or ClaimKind.Percent or ClaimKind.Money;

    /// <summary>Whether both name the thing: how long, how dear or how wide is asked of many things, and the role tells only what is asked.</summary>
    private static bool SharesTheThing(in Disagreement pair) =>
        pair.SameNoun || pair.SameSubject || pair.SharesCore || pair.SharesClause || pair.SharesName || pair.SamePredicate;

    private static bool IsDispute(in Disagreement pair) =>
        (SlotLevel)pair.Levels.Of(Comparison.Slot) == SlotLevel.RoleOnce
        && pair.A.Circumstances.Attribution is { } first && pair.B.Circumstances.Attribution is { } second
        && !string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
