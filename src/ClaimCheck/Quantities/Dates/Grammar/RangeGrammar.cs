using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Both ends of a range of dates or times: "5-8 May", "from May 5 to 8", "2019-20", "Monday through Wednesday", "1-3 pm". Methods give the index
/// behind, or 0.
/// </summary>
internal static class RangeGrammar
{
    /// <summary>The index behind the word or dash between two ends, or 0. "and" joins only behind "between".</summary>
    public static int Connector(DateText text, int at, int first)
    {
        if (text.Is(at, '-') || text.Is(at, '~'))
        {
            return at + 1;
        }

        var role = text.Role(at);
        return role is Role.To or Role.Through or Role.Until ? at + 1 : role == Role.And && IsBetween(text, first) ? at + 1 : 0;
    }

    /// <summary>Whether "between" leads to a lexeme.</summary>
    public static bool IsBetween(DateText text, int first) => text.Is(first - 1, Role.Between)
        || (text.Is(first - 1, Role.The) && text.Is(first - 2, Role.Between))
        || (text.Role(first - 1) is Role.Of && text.Kind(first - 2) == DateWordKind.Edge
            && (text.Is(first - 3, Role.Between) || text.Is(first - 4, Role.Between)));

    /// <summary>Days of one month with the month behind the last: "5-8 May", "the ninth till the seventeenth of April".</summary>
    public static int Days(DateText text, int at, out DateTerm left, out DateTerm right)
    {
        left = right = default;
        var end = NumberReader.Day(text, at, out var day);
        var next = end == 0 ? 0 : Connector(text, end, at) is > 0 and var joined ? joined : NextDay(text, end, day);
        if (next == 0)
        {
            return 0;
        }

        next = text.Skip(next, Role.The);
        var last = MonthGrammar.DayFirst(text, next, out right);
        left = right with { Day = day };
        return last;
    }

    /// <summary>The index behind "and" where it leads to the day after ("on 16 and 17 April"), or 0.</summary>
    private static int NextDay(DateText text, int at, int day) =>
        text.Role(at) == Role.And && NumberReader.Day(text, text.Skip(at + 1, Role.The), out var next) > 0 && next == day + 1 ? at + 1 : 0;

    /// <summary>The second end behind a first one.</summary>
    public static int SecondDate(DateText text, int end, int first, ref DateTerm left, out DateTerm right)
    {
        right = default;
        var next = text.Is(end, '/') && left is { Kind: TermKind.Year, Year: > 0 } ? end + 1 : Connector(text, end, first);
        if (next == 0 || !CanStart(left))
        {
            return 0;
        }

        var start = text.Skip(next, Role.The);
        if (text.Is(start, Role.Now) || (text.Word(start).Kind == DateWordKind.Relative && text.Is(start + 1, Role.Date))
            || (text.Is(next - 1, Role.To) && text.Is(start, Role.Date)))
        {
            right = new DateTerm { Kind = TermKind.Now };
            return text.Is(start, Role.Now) || text.Is(start, Role.Date) ? start + 1 : start + 2;
        }

        var edge = text.Kind(start) == DateWordKind.Edge ? (Edge)text.Word(start).Value : Edge.None;
        if (edge != Edge.None)
        {
            start = text.Skip(text.Skip(text.Is(start + 1, '-') ? start + 2 : start + 1, Role.Of), Role.The);
        }

        if (left.Month > 0 && left is { Kind: TermKind.Day } && SameMonth(text, next, ref left, out right) is > 0 and var short1)
        {
            return short1;
        }

        if (left is { Kind: TermKind.Year, Year: > 0, Part: 0 } && text[start].Length == 2 && text.Whole(start, 2) is >= 0 and var tail
            && text.Glued(end) && text.Glued(start)
            && TwoDigitYear.Ends(left.Year, tail))
        {
            right = left with { Year = left.Year + ((tail - left.Year) % 100 + 100) % 100 };
            return start + 1;
        }

        var behind = text.Is(end, '/') ? 0 : TermGrammar.Read(text, start, out right);
        if (behind == 0 || !CanStart(right) || right.IsBareDay)
        {
            return 0;
        }

        right = right with { Edge = edge };
        Share(ref left, ref right);
        return behind;
    }

    /// <summary>The second end behind a first time of day; both get the side of noon that fits.</summary>
    public static int SecondClock(DateText text, int end, int first, ref ClockTerm left, out ClockTerm right)
    {
        right = default;
        var next = Connector(text, end, first);
        if (next == 0)
        {
            return 0;
        }

        var behind = ClockGrammar.Read(text, next, bare: true, out right);
        if (behind == 0 || (right.Bare && text.IsPlainWord(behind)))
        {
            return 0;
        }

        if (right.Bare && left.Bare && text[next] is { IsNumber: true, Length: 4 } && text[first] is { IsNumber: true, Length: 4 }
            && text.Role(first - 1) is Role.From or Role.Between or Role.At && !text.Is(behind, '-'))
        {
            left = left with { Bare = false };
            right = right with { Bare = false };
        }

        return behind;
    }

    private static bool CanStart(in DateTerm term) => term.Kind is TermKind.Day or TermKind.Month or TermKind.Year or TermKind.Season or TermKind.Holiday or TermKind.Decade or TermKind.Unit or TermKind.Now && term.Distance.IsEmpty;

    private static int SameMonth(DateText text, int at, ref DateTerm left, out DateTerm right)
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
            if (NumberReader.Year(text, of, out var year) is > 0 and var behind)
            {
                left = left with { Year = year };
                right = right with { Year = year };
                return behind;
            }
        }

        return end;
    }

    /// <summary>A year at one end holds for both ("January to April 2015", "Nov-Feb 2017", "June 26 to 28 June 2020").</summary>
    private static void Share(ref DateTerm left, ref DateTerm right)
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
