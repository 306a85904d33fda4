using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>
/// Quarters, halves, centuries, numbered weeks, fiscal years, and numbered parts of a period. Methods give the index behind, or 0.
/// </summary>
internal static class PeriodGrammar
{
    /// <summary>"Q3 2018", "2018-Q3", "H1", "FY2023", "1H 2020".</summary>
    public static int Coded(DateText text, int at, out DateTerm term)
    {
        term = default;
        var role = text.Role(at);
        if (role is Role.Q or Role.H && text.Glued(at + 1) && text.Whole(at + 1, 1) is >= 1 and <= 4 and var index)
        {
            return role == Role.H && index > 2 ? 0
                : PartOf(text, at + 2, index, role == Role.Q ? TimeUnit.Quarter : TimeUnit.HalfYear, role == Role.Q, out term);
        }

        if (role == Role.FY && text[at].IsAllCaps)
        {
            return YearPhraseGrammar.FiscalYear(text, text.Skip(at + 1, '-'), out term);
        }

        if (text.Whole(at, 1) is >= 1 and <= 4 and var number && text.Role(at + 1) is Role.Q or Role.H && text.Glued(at + 1)
            && text[at + 1].IsAllCaps)
        {
            var quarter = text.Is(at + 1, Role.Q);
            return number > 2 && !quarter ? 0
                : PartOf(text, at + 2, number, quarter ? TimeUnit.Quarter : TimeUnit.HalfYear, needsNoYear: false, out term);
        }

        if (YearReader.Read(text, at, out var year) is > 0 and var end)
        {
            var next = text.Is(end, '-') || text.Is(end, ',') ? end + 1 : end;
            if (text.Role(next) is Role.Q or Role.H && text.Glued(next + 1) && text.Whole(next + 1, 1) is >= 1 and <= 4 and var part)
            {
                term = new DateTerm
                {
                    Kind = TermKind.Year,
                    Year = year,
                    Part = part,
                    PartCount = 1,
                    PartUnit = text.Is(next, Role.Q)
                    ? TimeUnit.Quarter : TimeUnit.HalfYear
                };
                return next + 2;
            }
        }

        return 0;
    }

    /// <summary>
    /// "third quarter of 2018", "the last week of July", "the first Monday of next month", "19th century", "the third month of 2021".
    /// </summary>
    public static int Numbered(DateText text, int at, out DateTerm term)
    {
        term = default;
        var end = NumberReader.Ordinal(text, at, out var index);
        if (end == 0 && text.Kind(at) == DateWordKind.Relative && text.Word(at).Value == -1 && text[at].Length == 4)
        {
            (end, index) = (at + 1, -1);
        }

        if (end == 0)
        {
            return 0;
        }

        var next = text.Skip(end, '-');
        var unit = text.Word(next).Unit;
        if (unit == TimeUnit.Century && index > 0)
        {
            term = new DateTerm { Kind = TermKind.Century, Number = index };
            return index is >= 2 and <= 30 ? next + 1 : 0;
        }

        var named = index is >= 1 and <= 4 or -1;
        if ((unit == TimeUnit.Quarter && named) || (unit == TimeUnit.HalfYear && index is 1 or 2 or -1))
        {
            return PartOf(text, next + 1, index, unit, needsNoYear: unit == TimeUnit.Quarter && index > 0, out term);
        }

        if (text.Kind(next) == DateWordKind.Weekday && !text.Word(next).Has(DateWordFlags.Doubtful))
        {
            var behind = text.Kind(next + 1) == DateWordKind.Part ? next + 2 : next + 1;
            return YearPhraseGrammar.Base(text, behind, needsOf: true, out term) is > 0 and var weekdayEnd
                && Set(ref term, index, TimeUnit.None, 1, text.Word(next).Value) ? weekdayEnd : 0;
        }

        var counted = NumberReader.Count(text, end, out var count);
        var many = counted > 0 && count is >= 1 and <= 99 && text.Word(counted).Unit != TimeUnit.None;
        var at2 = many ? counted : next;
        unit = text.Word(at2).Unit;
        return unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.HalfYear or TimeUnit.Year or TimeUnit.Decade
            && (index is >= 1 and <= 99 or -1) && YearPhraseGrammar.Base(text, at2 + 1, needsOf: true, out term) is > 0 and var last
                && Longer(term, unit)
            && Set(ref term, index, unit, many ? (int)count : 1, 0) ? last : 0;
    }

    /// <summary>"week 27", "week 27 of last year".</summary>
    public static int Week(DateText text, int at, out DateTerm term)
    {
        term = default;
        if (!text.Is(at, Role.Week) || text.Whole(at + 1, 2) is not (>= 1 and <= 53 and var number) || text.Is(at + 2, '%'))
        {
            return 0;
        }

        if (YearPhraseGrammar.Base(text, at + 2, needsOf: true, out term) is > 0 and var end && term.Kind == TermKind.Year)
        {
            term = term with { Kind = TermKind.Week, Number = number };
            return end;
        }

        term = new DateTerm { Kind = TermKind.Week, Number = number };
        return at + 2;
    }

    private static int PartOf(DateText text, int at, int index, TimeUnit unit, bool needsNoYear, out DateTerm term)
    {
        var next = text.Is(at, Role.Of) || text.Is(at, ',') || text.Is(at, Role.In) || text.Is(at, '-') ? at + 1 : at;
        if (YearPhraseGrammar.Base(text, next, needsOf: false, out term) is > 0 and var end
            && (term.Kind == TermKind.Year || (term.Kind == TermKind.Unit && term.Unit > unit)))
        {
            return Set(ref term, index, unit, 1, 0) ? end : 0;
        }

        term = new DateTerm { Kind = TermKind.Year, Part = index, PartUnit = unit, PartCount = 1 };
        return needsNoYear ? at : 0;
    }

    private static bool Longer(in DateTerm period, TimeUnit unit) => period.Kind switch
    {
        TermKind.Month => unit < TimeUnit.Month,
        TermKind.Season => unit <= TimeUnit.Month,
        TermKind.Year => unit < TimeUnit.Year,
        TermKind.Unit => unit < period.Unit,
        _ => unit <= TimeUnit.Year,
    };

    private static bool Set(ref DateTerm term, int index, TimeUnit unit, int count, int weekday)
    {
        term = term with { Part = index, PartUnit = unit, PartCount = count, PartWeekday = weekday };
        return true;
    }
}
