using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Words;
using ClaimCheck.Quantities.Lexing;

namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>
/// The year or period on which another term hangs: "of 2018", "next year", "of the year", "FY2023". Methods give the index behind, or 0.
/// </summary>
internal static class YearPhraseGrammar
{
    /// <summary>The year behind "fiscal", "FY", "financial year": "fiscal 2018", "FY23", "financial year 2018-19".</summary>
    public static int FiscalYear(DateText text, int at, out DateTerm term)
    {
        var next = text.Is(at, Role.Year) ? at + 1 : at;
        var end = YearReader.Read(text, next, out var year);
        if (end == 0 && YearReader.Short(text, next, out year) is > 0 and var apostrophe)
        {
            (end, year) = (apostrophe, TwoDigitYear.Century(year));
        }
        else if (end == 0 && text[next].Length == 2 && text.Whole(next, 2) is >= 0 and < 60 and var digits)
        {
            (end, year) = (next + 1, 2000 + digits);
        }

        term = new DateTerm { Kind = TermKind.Year, Year = year, Style = YearStyle.Fiscal };
        return end > 0 && (text.Is(end, '-') || text.Is(end, '/')) && text.Glued(end) && text.Glued(end + 1)
            && text.Whole(end + 1, 2) == (year + 1) % 100 ? end + 2 : end;
    }

    /// <summary>The period that a part belongs to: "of 2018", "of next year", "of the year", "of July".</summary>
    public static int Base(DateText text, int at, bool needsOf, out DateTerm term)
    {
        term = default;
        if (needsOf && !text.Is(at, Role.Of) && !text.Is(at, Role.In) && !text.Is(at, Role.During) && !text.Is(at, Role.Possessive))
        {
            return 0;
        }

        var next = needsOf ? at + 1 : at;
        var term2 = default(DateTerm);
        if (YearOf(text, next, ref term2) is > 0 and var end)
        {
            term = term2 with { Kind = TermKind.Year };
            return end;
        }

        var start = text.Skip(next, Role.The);
        if (text.Kind(start) == DateWordKind.Month)
        {
            return MonthGrammar.MonthFirst(text, start, out term) is > 0 and var month && term.Kind == TermKind.Month ? month : 0;
        }

        if (text.Kind(start) == DateWordKind.Season)
        {
            return SeasonGrammar.Read(text, start, out term);
        }

        if (text.Kind(start) == DateWordKind.Relative)
        {
            return RelativeUnitGrammar.Read(text, start, out term);
        }

        var bare = start > next ? RelativeUnitGrammar.Bare(text, start, out term) : DecadeGrammar.Read(text, start, out term);
        term = term is { Kind: TermKind.Year, YearShift: 0 } ? term with { YearShift = null } : term;
        return bare;
    }

    /// <summary>A year, stated or counted: "2018", "'18", "fiscal 2018", "the year 2018", "last year"; sets it in a term.</summary>
    public static int YearOf(DateText text, int at, ref DateTerm term)
    {
        if (YearReader.Read(text, at, out var year) is > 0 and var end && text[at].Kind == LexemeKind.Number)
        {
            term = term with { Year = year };
            return end;
        }

        if (YearReader.Short(text, at, out year) is > 0 and var apostrophe)
        {
            term = term with { Year = TwoDigitYear.Century(year), TwoDigits = TwoDigitYear.IsDoubtful(year) };
            return apostrophe;
        }

        var start = text.Skip(at, Role.The);
        var style = text.Role(start) switch { Role.Fiscal => YearStyle.Fiscal, Role.School => YearStyle.School, _ => YearStyle.Calendar };
        if (style == YearStyle.Fiscal || text.Is(start, Role.FY) || (text.Is(start, Role.Year) && start > at))
        {
            if (FiscalYear(text, text.Is(start, Role.Year) ? start : start + 1, out var fiscal) is > 0 and var last)
            {
                term = term with { Year = fiscal.Year, Style = text.Is(start, Role.Year) ? YearStyle.Calendar : YearStyle.Fiscal };
                return last;
            }
        }

        if (text.Kind(start) == DateWordKind.Relative && RelativeUnitGrammar.Read(text, start, out var unit) is > 0 and var behind
            && unit.Kind == TermKind.Year)
        {
            term = term with { YearShift = unit.YearShift, Style = unit.Style };
            return behind;
        }

        return 0;
    }
}
