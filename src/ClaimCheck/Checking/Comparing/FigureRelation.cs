using System.Globalization;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>How two figures of one moment and one setting stand to each other. Stricter than between reports: an unhedged figure is taken as stated
/// unless it is visibly rounded. Immutable; safe to share between threads.</summary>
internal sealed class FigureRelation(UnitComparer units)
{
    /// <summary>Unhedged figures that state their hundreds or more may have been rounded; smaller ones are meant as they stand.</summary>
    private const decimal Rounded = 100;

    /// <summary>Whether both can answer one question at all: the same sort of figure, and units of one dimension.</summary>
    public bool CanCompare(ComparedFigure a, ComparedFigure b)
    {
        if (a.IsTime || b.IsTime)
        {
            return (a.IsTime && b.IsTime) || (YearOf(a) is not null && IsYearLike(b)) || (YearOf(b) is not null && IsYearLike(a));
        }

        if (SortOf(a.Quantity.Kind) != SortOf(b.Quantity.Kind))
        {
            return (IsBare(a) && TakesBare(b)) || (IsBare(b) && TakesBare(a));
        }

        return a.Frame is not { } first || b.Frame is not { } second || a.Quantity.Kind == QuantityKind.Score || units.InOneUnit(first, second) is not null
            || LacksRate(a.Quantity, b.Quantity) || LacksRate(b.Quantity, a.Quantity);
    }

    /// <summary>The relation of a figure to another that it can be compared with; <see langword="null"/> where it cannot be told.</summary>
    public SetRelation? Of(ComparedFigure a, ComparedFigure b)
    {
        if (a.IsTime != b.IsTime)
        {
            return NumberSet(a) is { } before && NumberSet(b) is { } after ? Relate(before, a.Quantity, after, b.Quantity, sameUnit: false) : null;
        }

        if (a.IsTime)
        {
            return TimeRelation.Of(a.Quantity, b.Quantity);
        }

        if (a.Frame?.Answer.Score is { } one && b.Frame?.Answer.Score is { } two)
        {
            return one == two || one == (two.Second, two.First) ? SetRelation.Equal : SetRelation.HardDisjoint;
        }

        if (a.Quantity.Trend != Trend.None && b.Quantity.Trend != Trend.None && a.Quantity.Trend != b.Quantity.Trend)
        {
            return SetRelation.HardDisjoint;
        }

        if (SortOf(a.Quantity.Kind) == SortOf(b.Quantity.Kind) && a.Frame is { } first && b.Frame is { } second)
        {
            return units.InOneUnit(first, second) is var (x, y)
                ? Relate(x, a.Quantity, y, b.Quantity, string.Equals(a.Quantity.Unit, b.Quantity.Unit, StringComparison.Ordinal))
                : a.Quantity.Value == b.Quantity.Value ? SetRelation.Overlaps : null;
        }

        return a.Quantity.Set is { } left && b.Quantity.Set is { } right ? Relate(left, a.Quantity, right, b.Quantity, sameUnit: true) : null;
    }

    private static SetRelation Relate(ValueSet a, Quantity statedA, ValueSet b, Quantity statedB, bool sameUnit)
    {
        var (boundA, boundB) = (statedA.Bound, statedB.Bound);
        if ((sameUnit ? statedA.Value : a.Stated) is { } first && (sameUnit ? statedB.Value : b.Stated) is { } second)
        {
            if (first == second)
            {
                return boundA == boundB ? SetRelation.Equal : OfOneNumber(boundA, boundB);
            }

            if (a.Granularity == b.Granularity && ((boundA == Bound.Exact && boundB == Bound.Exact) || IsRaised(boundA, first, boundB, second)))
            {
                return SetRelation.HardDisjoint;
            }
        }

        return Literal(Sharp(a, boundA)).RelationTo(Literal(Sharp(b, boundB)));
    }

    /// <summary>The relation of two hedges on one number. A hedge that the second text leaves out is no disagreement; a strict one that it adds is.</summary>
    private static SetRelation OfOneNumber(Bound a, Bound b) =>
        (a is Bound.MoreThan && b is Bound.LessThan) || (a is Bound.LessThan && b is Bound.MoreThan) || (a == Bound.Exact && b is Bound.MoreThan or Bound.LessThan)
            ? SetRelation.HardDisjoint : SetRelation.Overlaps;

    /// <summary>Whether the second text raises the bar of a bound: a speaker who says "over 400" would have said "over 500" had it been so (Cummins,
    /// Sauerland and Solt 2012: the step of the number is the width of what "over" leaves open).</summary>
    private static bool IsRaised(Bound a, decimal first, Bound b, decimal second) => a == b
        && ((a is Bound.MoreThan or Bound.AtLeast && second > first) || (a is Bound.LessThan or Bound.AtMost && second < first));

    /// <summary>What the words allow, without what they suggest.</summary>
    private static ValueSet Literal(ValueSet set) => set with { Soft = set.Hard };

    private static ValueSet Sharp(ValueSet set, Bound bound) =>
        bound == Bound.Exact && set.Granularity < Rounded && set.Stated is { } stated ? ValueSet.Exact(stated) : set;

    /// <summary>The year that a date states and nothing else; <see langword="null"/> for other dates.</summary>
    private static decimal? YearOf(ComparedFigure figure) => figure.Quantity is { Kind: QuantityKind.Date, Timex: { Length: 4 } timex }
        && int.TryParse(timex, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static ValueSet? NumberSet(ComparedFigure figure) =>
        YearOf(figure) is { } year ? figure.Quantity.Bound == Bound.Exact ? ValueSet.Exact(year) with { Stated = year } : null : figure.Quantity.Set;

    /// <summary>Whether a number could be a year that was mistyped.</summary>
    private static bool IsYearLike(ComparedFigure figure) =>
        figure.Quantity is { Kind: QuantityKind.Number or QuantityKind.Count, Unit: null, Value: >= 1000 and < 10_000 };

    /// <summary>Whether the first leaves out what the second's money is paid for ("$15", "$15 an hour").</summary>
    private static bool LacksRate(Quantity a, Quantity b) => a.Unit is { } unit && a.Currency is { } currency
        && string.Equals(currency, b.Currency, StringComparison.Ordinal) && b.Unit is { } rate && rate.Length > unit.Length
        && rate.StartsWith(unit, StringComparison.Ordinal) && rate.AsSpan(unit.Length).StartsWith(" per ", StringComparison.Ordinal);

    /// <summary>Whether it is a number without a unit, which the other text may have left out ("aged 21", "a score of 62").</summary>
    private static bool IsBare(ComparedFigure figure) => figure.Quantity is { Kind: QuantityKind.Number or QuantityKind.Count, Unit: null };

    private static bool TakesBare(ComparedFigure figure) =>
        figure.Quantity.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Measure or QuantityKind.Duration or QuantityKind.Age;

    private static int SortOf(QuantityKind kind) => kind is QuantityKind.Count or QuantityKind.Number ? 0 : 1 + (int)kind;
}
