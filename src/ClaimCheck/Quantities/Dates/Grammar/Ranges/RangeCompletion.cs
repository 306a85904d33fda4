using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Ranges;

/// <summary>What one end of a range tells for the other: the month, the year, the week.</summary>
internal static class RangeCompletion
{
    /// <summary>A second day without its month, which is that of the first ("May 5 to 8") or, where the day is smaller, the next; the index behind, or 0.</summary>
    public static int Day(DateText text, int at, ref DateTerm left, out DateTerm right)
    {
        right = default;
        var next = text.Skip(at, Role.The);
        var end = NumberReader.Day(text, next, out var day);
        if (end == 0 || day == left.Day || text.Kind(text.Skip(end, Role.Of)) == DateWordKind.Month
            || (text[next].IsNumber && text.IsPlainWord(end) && !text.Is(at - 1, '-'))
            || (text.Glued(end) && (text.Is(end, ':') || text.Is(end, '/') || text.Is(end, '-'))) || text.Kind(end) == DateWordKind.Meridiem
                || MonthGrammar.DayFirst(text, next, out _) > 0)
        {
            return 0;
        }

        right = new DateTerm { Kind = TermKind.Day, Month = day > left.Day ? left.Month : (left.Month % 12) + 1, Day = day }.WithYearOf(left);
        if (!left.HasYear)
        {
            var of = text.Is(end, Role.Of) || text.Is(end, ',') ? end + 1 : end;
            if (YearReader.Read(text, of, out var year) is > 0 and var behind)
            {
                left = left with { Year = year };
                right = right with { Year = year };
                return behind;
            }
        }

        return end;
    }

    /// <summary>A year at one end holds for both ("January to April 2015", "Nov-Feb 2017", "June 26 to 28 June 2020").</summary>
    public static void ShareYear(ref DateTerm left, ref DateTerm right)
    {
        if (!left.HasYear && right.Year > 0 && left.Shift is null && left.Kind == right.Kind && left.Month > 0)
        {
            left = left with { Year = left.Month > right.Month ? right.Year - 1 : right.Year, TwoDigits = right.TwoDigits };
        }
        else if (left.Year > 0 && !right.HasYear && right.Month > 0 && left.Month > 0)
        {
            right = right with { Year = right.Month < left.Month ? left.Year + 1 : left.Year, TwoDigits = left.TwoDigits };
        }

        if (right.Weekday > 0 && right is { Shift: null, Day: 0 } && left is { Weekday: > 0, Shift: not null })
        {
            right = right with { Shift = left.Shift };
        }
    }
}
