using ClaimCheck.Quantities.Dates.Grammar.Digits;
using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Terms around a weekday: "Monday", "Tue May 9", "Monday the 27th", "Tuesday of last week". Methods give the index behind,
/// or 0.
/// </summary>
internal static class WeekdayGrammar
{
    /// <summary>A term that starts with a weekday.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="leaf">Whether it is read inside another term.</param>
    /// <param name="term">The term.</param>
    public static int Read(DateText text, int at, bool leaf, out DateTerm term)
    {
        var word = text.Word(at);
        term = new DateTerm { Kind = TermKind.Day, Weekday = word.Value };
        if (word.Has(DateWordFlags.Plural) || (word.Has(DateWordFlags.Doubtful) && !text[at].IsCapital))
        {
            return 0;
        }

        var end = word.Has(DateWordFlags.Short) && text.Is(at + 1, '.') && text.Glued(at + 1) ? at + 2 : at + 1;
        var full = FullDate(text, end, word.Value, leaf, ref term);
        if (full > 0)
        {
            return full;
        }

        full = WithDay(text, end, ref term);
        full = full > 0 ? full : WithWeek(text, end, ref term);
        if (full > 0)
        {
            return full;
        }

        return word.Has(DateWordFlags.Doubtful) && !IsProven(text, at, end) ? 0 : end;
    }

    private static int FullDate(DateText text, int at, int weekday, bool leaf, ref DateTerm term)
    {
        var next = text.Skip(text.Skip(text.Skip(at, ','), Role.On), Role.The);
        if (text.Is(next, Role.Half))
        {
            return 0;
        }

        var end = text.Kind(next) == DateWordKind.Month ? MonthGrammar.MonthFirst(text, next, out var date)
            : MonthGrammar.DayFirst(text, next, out date);
        end = end > 0 ? end : NumericDateGrammar.Read(text, next, out date);
        if (end == 0 || date.Kind != TermKind.Day)
        {
            return !leaf && OffsetGrammar.Read(text, next, out date) is > 0 and var offset
                && date.Kind is TermKind.Now or TermKind.Day or TermKind.Holiday && date.Distance.Finest >= TimeUnit.Day
                && !date.Distance.IsEmpty ? Take(ref term, date with { SnapTo = weekday }, offset) : 0;
        }

        term = date with { Weekday = weekday };
        return end;
    }

    private static int Take(ref DateTerm term, in DateTerm date, int end)
    {
        term = date;
        return end;
    }

    /// <summary>"Monday the 27th", "Mon 13th", "Sunday 31".</summary>
    private static int WithDay(DateText text, int at, ref DateTerm term)
    {
        var next = text.Skip(text.Skip(at, ','), Role.The);
        var end = NumberReader.Ordinal(text, next, out var day);
        if (end == 0 && next == at && text.Whole(at, 2) is >= 13 and <= 31 and var bare && !text.IsPlainWord(at + 1) && !text.Is(at + 1, ':')
            && !text.Is(at + 1, '-')
            && text.Kind(at + 1) != DateWordKind.Meridiem && text.Word(at + 1).Unit == TimeUnit.None)
        {
            (end, day) = (at + 1, bare);
        }

        if (end == 0 || day is < 1 or > 31 || text.IsPlainWord(end) || text.Word(end).Unit != TimeUnit.None)
        {
            return 0;
        }

        term = term with { Day = day, Number = next > at ? 1 : 0 };
        return end;
    }

    /// <summary>"Tuesday of last week", "Wednesday next week", "Thursday last".</summary>
    private static int WithWeek(DateText text, int at, ref DateTerm term)
    {
        var next = text.Skip(text.Skip(at, Role.Of), Role.The);
        if (text.Kind(next) != DateWordKind.Relative)
        {
            return 0;
        }

        if (RelativeUnitGrammar.Read(text, next, out var unit) is > 0 and var end
            && unit is { Kind: TermKind.Unit, Unit: TimeUnit.Week, Shift: -1 or 0 or 1 })
        {
            term = term with { Shift = unit.Shift };
            return end;
        }

        var closes = text[next + 1].Kind != LexemeKind.Number && text.Word(next + 1) is { Kind: DateWordKind.None, Unit: TimeUnit.None };
        if (closes && next == at && text.Word(next).Value == -1 && text[next].Length == 4)
        {
            term = term with { Shift = -1, Upcoming = true };
            return next + 1;
        }

        return 0;
    }

    private static bool IsProven(DateText text, int at, int end) =>
        text.Role(at - 1) is Role.On or Role.By or Role.Until or Role.Since or Role.From or Role.Or
            || text.Kind(at - 1) is DateWordKind.Edge or DateWordKind.Relative
            ? !text[end].IsCapital || text[at].IsAllCaps
            : text.Word(end) is { Kind: DateWordKind.Part } || text.Role(end) is Role.At or Role.From || text.Kind(end - 1) == DateWordKind.None
                && text.Is(end - 1, '.') && text.Whole(end, 2) > 0;
}
