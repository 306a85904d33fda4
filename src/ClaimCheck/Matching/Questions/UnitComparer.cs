using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Units;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares units and brings figures into one unit. Immutable; safe to share between threads.</summary>
internal sealed class UnitComparer(UnitTable units)
{
    /// <summary>How many times as much the greater of two amounts is at most where one leaves out per what it is reckoned.</summary>
    private const decimal NearlyAsMuch = 2;

    /// <summary>The relation of two claims' units.</summary>
    public UnitLevel Compare(ClaimFrame a, ClaimFrame b)
    {
        if (a.Kind == ClaimKind.Money && b.Kind == ClaimKind.Money)
        {
            return a.Answer.Currency is null || b.Answer.Currency is null ? SharesNameOfMoney(a, b) ? UnitLevel.Same : UnitLevel.Unknown
                : string.Equals(a.Answer.Currency, b.Answer.Currency, StringComparison.Ordinal) && SameRate(a, b) ? UnitLevel.Same : UnitLevel.Other;
        }

        if (a.Answer.Unit is null || b.Answer.Unit is null)
        {
            return a.Answer.Unit is null && b.Answer.Unit is null ? UnitLevel.Same : UnitLevel.Unknown;
        }

        return string.Equals(a.Answer.Unit, b.Answer.Unit, StringComparison.Ordinal) ? UnitLevel.Same
            : units.DimensionOf(a.Answer.Unit) is { } dimension && dimension == units.DimensionOf(b.Answer.Unit) ? UnitLevel.Convertible : UnitLevel.Other;
    }

    /// <summary>Both value sets in the first claim's unit; <see langword="null"/> where a side has no set or the units cannot be converted.</summary>
    public (ValueSet A, ValueSet B)? InOneUnit(ClaimFrame a, ClaimFrame b)
    {
        if (a.Answer.Set is not { } first || b.Answer.Set is not { } second)
        {
            return null;
        }

        return Compare(a, b) switch
        {
            UnitLevel.Convertible => units.TryConvert(second, b.Answer.Unit!, a.Answer.Unit!, out var converted) ? (first, converted) : null,
            UnitLevel.Other when a.Kind == ClaimKind.Money => null,
            UnitLevel.Other when a.Kind is not (ClaimKind.Count or ClaimKind.Number) => null,
            _ => (first, second),
        };
    }

    /// <summary>Whether two amounts of one currency are the same number per something else ("$118 a year", "$118 a month").</summary>
    public static bool OtherRate(ClaimFrame a, ClaimFrame b) => a.Kind == ClaimKind.Money && b.Kind == ClaimKind.Money && a.Answer.Currency is not null
        && string.Equals(a.Answer.Currency, b.Answer.Currency, StringComparison.Ordinal) && a.Answer.Value == b.Answer.Value
        && !RateOf(a.Answer.Unit).IsEmpty && !RateOf(b.Answer.Unit).IsEmpty && !SameRate(a, b);

    /// <summary>Whether both sums are of money of one name, where a text does not say whose: two articles about one thing mean the same crowns.</summary>
    private static bool SharesNameOfMoney(ClaimFrame a, ClaimFrame b) =>
        !NameOfMoney(a.Answer.Unit).IsEmpty && NameOfMoney(a.Answer.Unit).SequenceEqual(NameOfMoney(b.Answer.Unit)) && SameRate(a, b);

    /// <summary>The last word of a unit without what it is reckoned by: "krone" of "norwegian krone per hour".</summary>
    private static ReadOnlySpan<char> NameOfMoney(string? unit)
    {
        var name = unit.AsSpan()[..^RateOf(unit).Length];
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    private static bool SameRate(ClaimFrame a, ClaimFrame b) => RateOf(a.Answer.Unit).SequenceEqual(RateOf(b.Answer.Unit)) || IsRateLeftOut(a, b);

    /// <summary>Whether one does not say per what it reckons ("a dividend of 9 cents a share", "the dividend is 6 cents"): both say the same of
    /// something, and amounts as near to each other are hardly one for all and one for each.</summary>
    private static bool IsRateLeftOut(ClaimFrame a, ClaimFrame b) => RateOf(a.Answer.Unit).IsEmpty != RateOf(b.Answer.Unit).IsEmpty
        && a.Slot.Role is { } role && string.Equals(role, b.Slot.Role, StringComparison.Ordinal)
        && a.Answer.Value is { } first && b.Answer.Value is { } second && Math.Max(first, second) <= NearlyAsMuch * Math.Min(first, second);

    private static ReadOnlySpan<char> RateOf(string? unit)
    {
        var per = unit?.IndexOf(" per ", StringComparison.Ordinal) ?? -1;
        return per < 0 ? default : unit.AsSpan(per);
    }
}
