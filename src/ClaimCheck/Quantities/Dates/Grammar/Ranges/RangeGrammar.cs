using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Ranges;

/// <summary>
/// Both ends of a range of dates: "5-8 May", "from May 5 to 8", "2019-20", "Monday through Wednesday". Methods give the index
/// behind, or 0.
/// </summary>
internal static class RangeGrammar
{
    /// <summary>Days of one month with the month behind the last: "5-8 May", "the ninth till the seventeenth of April".</summary>
    public static int Days(DateText text, int at, out DateTerm left, out DateTerm right)
    {
        left = right = default;
        var end = NumberReader.Day(text, at, out var day);
        var next = end == 0 ? 0 : RangeConnector.Behind(text, end, at) is > 0 and var joined ? joined : NextDay(text, end, day);
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
        var next = text.Is(end, '/') && left is { Kind: TermKind.Year, Year: > 0 } ? end + 1 : RangeConnector.Behind(text, end, first);
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

        if (left.Month > 0 && left is { Kind: TermKind.Day } && RangeCompletion.Day(text, next, ref left, out right) is > 0 and var short1)
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
        RangeCompletion.ShareYear(ref left, ref right);
        return behind;
    }

    private static bool CanStart(in DateTerm term) => term.Kind is TermKind.Day or TermKind.Month or TermKind.Year or TermKind.Season or TermKind.Holiday or TermKind.Decade or TermKind.Unit or TermKind.Now && term.Distance.IsEmpty;
}
