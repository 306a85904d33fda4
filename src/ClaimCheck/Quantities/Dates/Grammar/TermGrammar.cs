using ClaimCheck.Quantities.Dates.Grammar.Digits;
using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Finds the calendar term that starts at a lexeme, whatever its sort. Methods give the index behind, or 0.</summary>
internal static class TermGrammar
{
    /// <summary>Any term, with one at a distance from another ("three weeks from tomorrow").</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        var word = text.Word(at);
        if (text[at].Kind == LexemeKind.Number || word.Kind == DateWordKind.Cardinal || word.Role is Role.A or Role.Half)
        {
            var count = OffsetGrammar.Read(text, at, out term);
            count = count > 0 ? count : RelativeGrammar.CountFirst(text, at, out term);
            if (count > 0)
            {
                return count;
            }
        }

        if (word.Unit != TimeUnit.None)
        {
            var unit = OffsetGrammar.BareUnit(text, at, out term);
            unit = unit == 0 && IsPresent(text, at) ? RelativeUnitGrammar.Bare(text, at, out term) : unit;
            if (unit > 0)
            {
                return unit;
            }
        }

        return Simple(text, at, leaf: false, out term);
    }

    /// <summary>Whether "the" before a unit makes it the present one: "the weekend", "the end of the year", "earlier in the week".</summary>
    private static bool IsPresent(DateText text, int at) =>
        text.Is(at - 1, Role.The) && (text.Word(at).Unit == TimeUnit.Weekend
            || (text.Role(at - 2) is Role.Of or Role.In && text.Kind(at - 3) == DateWordKind.Edge && text.Word(at).Unit >= TimeUnit.Week));

    /// <summary>A term that does not lean on another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="leaf">Whether it is read inside another term; no further term may hang on it, so that reading never nests deeper.</param>
    /// <param name="term">The term.</param>
    public static int Simple(DateText text, int at, bool leaf, out DateTerm term)
    {
        term = default;
        if (text[at].Kind == LexemeKind.Number)
        {
            return Number(text, at, out term);
        }

        var word = text.Word(at);
        if (word == default)
        {
            return text[at].Word > 0 ? HolidayGrammar.Read(text, at, out term) : text.Is(at, '\'') ? DecadeGrammar.Read(text, at, out term) : 0;
        }

        if (HolidayGrammar.Read(text, at, out term) is > 0 and var day)
        {
            return day;
        }

        switch (word.Kind)
        {
            case DateWordKind.Month:
                return MonthGrammar.MonthFirst(text, at, out term);
            case DateWordKind.Weekday:
                return WeekdayGrammar.Read(text, at, leaf, out term);
            case DateWordKind.Season:
                return SeasonGrammar.Read(text, at, out term);
            case DateWordKind.Day:
                term = new DateTerm { Kind = TermKind.Day, DayShift = word.Value };
                return at + 1;
            case DateWordKind.Relative:
                return First(PeriodGrammar.Numbered(text, at, out term), out term, RelativeWeekGrammar.Read(text, at, out var relative), relative, term);
            case DateWordKind.Ordinal or DateWordKind.Cardinal:
                return Worded(text, at, out term);
            case DateWordKind.Decade:
                return DecadeGrammar.Read(text, at, out term);
        }

        return Roles(text, at, word, out term);
    }

    private static int Roles(DateText text, int at, DateWord word, out DateTerm term)
    {
        term = default;
        switch (word.Role)
        {
            case Role.Q or Role.H or Role.FY:
                return PeriodGrammar.Coded(text, at, out term);
            case Role.Fiscal:
                return YearPhraseGrammar.FiscalYear(text, at + 1, out term) is > 0 and var fiscal ? fiscal : 0;
            case Role.SY:
                var school = YearPhraseGrammar.FiscalYear(text, at + 1, out term);
                term = term with { Style = YearStyle.School };
                return school;
            case Role.Now when text.Role(at - 1) is Role.Between or Role.From && text.Role(at + 1) is Role.And or Role.To or Role.Until:
                term = new DateTerm { Kind = TermKind.Now };
                return at + 1;
            case Role.Calendar when text.Is(at + 1, Role.Year) && YearReader.Read(text, at + 2, out var year) is > 0 and var calendar:
                term = new DateTerm { Kind = TermKind.Year, Year = year };
                return calendar;
            case Role.Year:
                return StatedYear(text, at, out term);
            case Role.Week:
                return PeriodGrammar.Week(text, at, out term) is > 0 and var week ? week : WeekOfGrammar.Read(text, at, out term);
        }

        return 0;
    }

    private static int StatedYear(DateText text, int at, out DateTerm term)
    {
        var end = YearReader.Read(text, text.Skip(at + 1, Role.Of), out var year);
        term = new DateTerm { Kind = TermKind.Year, Year = year };
        return end;
    }

    private static int Number(DateText text, int at, out DateTerm term)
    {
        var end = NumericDateGrammar.Read(text, at, out term);
        end = end > 0 ? end : PeriodGrammar.Coded(text, at, out term);
        end = end > 0 ? end : DecadeGrammar.Read(text, at, out term);
        end = end > 0 ? end : MonthGrammar.DayFirst(text, at, out term);
        end = end > 0 ? end : PeriodGrammar.Numbered(text, at, out term);
        end = end > 0 ? end : YearGrammar.Read(text, at, out term);
        return end > 0 ? end : BareDayGrammar.Read(text, at, out term);
    }

    private static int Worded(DateText text, int at, out DateTerm term)
    {
        var end = text.Kind(at + 1) == DateWordKind.Decade ? DecadeGrammar.Read(text, at, out term) : MonthGrammar.DayFirst(text, at, out term);
        end = end > 0 ? end : PeriodGrammar.Numbered(text, at, out term);
        end = end > 0 ? end : YearGrammar.Read(text, at, out term);
        return end > 0 ? end : BareDayGrammar.Read(text, at, out term);
    }

    private static int First(int end, out DateTerm chosen, int otherEnd, in DateTerm other, in DateTerm term)
    {
        chosen = end > 0 ? term : other;
        return end > 0 ? end : otherEnd;
    }
}
