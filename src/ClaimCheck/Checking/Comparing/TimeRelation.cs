using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>How two dates or times stand to each other where neither text says when it was written: year, month, day and clock are compared as far as
/// both state them ("April 17" and "April 17, 2020" agree, "April 2020" and "March 3, 2020" do not).</summary>
internal static class TimeRelation
{
    /// <summary>The relation of a date to another; <see langword="null"/> where it cannot be told.</summary>
    public static SetRelation? Of(Quantity a, Quantity b)
    {
        if (a.When is { } first && b.When is { } second && Of(first, a.Bound, second, b.Bound) is { } known)
        {
            return known;
        }

        if (a.Timex is not { } one || b.Timex is not { } two)
        {
            return null;
        }

        if (string.Equals(one, two, StringComparison.Ordinal))
        {
            // "Today" and "tomorrow" are one and the same pattern where the day of writing is not known.
            return one.Any(char.IsDigit) ? OfEqual(a.Bound, b.Bound) : null;
        }

        if (DayOf(one) is not { } day || DayOf(two) is not { } other)
        {
            return null;
        }

        var relation = Order(day, other);
        return relation == 0 ? Finer(one, two) : Bounded(relation, a.Bound, b.Bound);
    }

    private static SetRelation? Of(TimeInterval a, Bound boundA, TimeInterval b, Bound boundB)
    {
        if (a.Overlaps(b))
        {
            return a == b ? OfEqual(boundA, boundB) : a.IsInside(b) ? SetRelation.Inside : b.IsInside(a) ? SetRelation.Contains : SetRelation.Overlaps;
        }

        return a.Grain == TimeGrain.Vague || b.Grain == TimeGrain.Vague ? null : Bounded(a.Start < b.Start ? -1 : 1, boundA, boundB);
    }

    private static SetRelation OfEqual(Bound a, Bound b) =>
        a == b ? SetRelation.Equal
        : (IsBefore(a) && IsAfter(b)) || (IsAfter(a) && IsBefore(b)) || (a == Bound.Exact && b is Bound.LessThan or Bound.MoreThan)
            || (b == Bound.Exact && a is Bound.LessThan or Bound.MoreThan) ? SetRelation.HardDisjoint
        : SetRelation.Overlaps;

    /// <summary>The relation of a date to a later (-1) or earlier (1) one, of which either may be a bound ("before May").</summary>
    private static SetRelation Bounded(int order, Bound a, Bound b)
    {
        if (a == Bound.AtLeast && b == Bound.AtLeast)
        {
            return SetRelation.HardDisjoint; // since then, and since another day
        }

        var (early, late) = order < 0 ? (a, b) : (b, a);
        if (IsAfter(early) && IsBefore(late))
        {
            return SetRelation.Overlaps;
        }

        if (IsAfter(early))
        {
            return order < 0 ? SetRelation.Contains : SetRelation.Inside;
        }

        return IsBefore(late) ? order < 0 ? SetRelation.Inside : SetRelation.Contains : SetRelation.HardDisjoint;
    }

    private static SetRelation? Finer(string a, string b) => a.Count(char.IsDigit) > b.Count(char.IsDigit) ? SetRelation.Inside : SetRelation.Contains;

    private static bool IsBefore(Bound bound) => bound is Bound.LessThan or Bound.AtMost or Bound.UpTo;

    private static bool IsAfter(Bound bound) => bound is Bound.MoreThan or Bound.AtLeast;

    /// <summary>-1, 0 or 1 by the first part that both state and that differs; 0 where none does.</summary>
    private static int Order((int? Year, int? Month, int? Day) a, (int? Year, int? Month, int? Day) b)
    {
        foreach (var (x, y) in (ReadOnlySpan<(int?, int?)>)[(a.Year, b.Year), (a.Month, b.Month), (a.Day, b.Day)])
        {
            if (x is { } first && y is { } second && first != second)
            {
                return first < second ? -1 : 1;
            }
        }

        return 0;
    }

    private static (int? Year, int? Month, int? Day)? DayOf(string timex)
    {
        var time = timex.IndexOf('T', StringComparison.Ordinal);
        var parts = (time < 0 ? timex : timex[..time]).Split('-');
        if (parts.Length > 3 || parts[0].Length != 4)
        {
            return null;
        }

        Span<int?> numbers = [null, null, null];
        for (var i = 0; i < parts.Length; i++)
        {
            if (int.TryParse(parts[i], out var number))
            {
                numbers[i] = number;
            }
            else if (parts[i].Any(c => c != 'X'))
            {
                return null;
            }
        }

        return (numbers[0], numbers[1], numbers[2]);
    }
}
