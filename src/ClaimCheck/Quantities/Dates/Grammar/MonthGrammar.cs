using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Dates around the name of a month: "May 5, 2018", "the 5th of May", "March 2018", "in May". Methods give the index behind, or 0.</summary>
internal static class MonthGrammar
{
    /// <summary>A date that starts with its month.</summary>
    public static int MonthFirst(DateText text, int at, out DateTerm term)
    {
        var word = text.Word(at);
        term = new DateTerm { Kind = TermKind.Month, Month = word.Value };
        var next = AfterMonth(text, at, word);
        var start = text.Is(next, ',') && NumberReader.Ordinal(text, next + 1, out _) > 0 ? next + 1 : next;
        start = (text.Is(start, '/') || text.Is(start, '-')) && text.Glued(start) && text.Glued(start + 1) && text.Whole(start + 1, 2) > 0 ? start + 1
            : start;
        start = text.Skip(start, Role.The);
        var end = NumberReader.Day(text, start, out var day);
        if (end > 0 && MonthProof.IsDay(text, at, start, end))
        {
            term = new DateTerm { Kind = TermKind.Day, Month = word.Value, Day = day };
            return Year(text, end, ref term, shortAfterOf: true);
        }

        end = Year(text, next, ref term, shortAfterOf: false);
        return end > next || MonthProof.IsMonth(text, at, next) ? end : 0;
    }

    /// <summary>A date that starts with its day of the month.</summary>
    public static int DayFirst(DateText text, int at, out DateTerm term)
    {
        term = default;
        var end = NumberReader.Day(text, at, out var day);
        if (end == 0)
        {
            return 0;
        }

        var ordinal = end > at + 1 || text.Kind(at) == DateWordKind.Ordinal;
        var next = text.Skip(text.Skip(end, Role.Of), Role.The);
        next = next == end && (text.Is(end, '-') || text.Is(end, '/')) && text.Glued(end) ? end + 1 : next;
        var word = text.Word(next);
        if (word.Kind != DateWordKind.Month || (next > end && text.Is(end, Role.Of) && !ordinal && text.Whole(at, 2) < 0)
            || (word.Has(DateWordFlags.Doubtful) && !text[next].IsCapital && !text.Is(end, Role.Of)))
        {
            return 0;
        }

        term = new DateTerm { Kind = TermKind.Day, Month = word.Value, Day = day };
        var behind = AfterMonth(text, next, word);
        if ((text.Is(behind, '-') || text.Is(behind, '/')) && text.Glued(behind) && text.Glued(behind + 1)
            && YearReader.Read(text, behind + 1, out var year) is > 0 and var last)
        {
            term = term with { Year = year };
            return last;
        }

        return Year(text, behind, ref term, shortAfterOf: true);
    }

    /// <summary>The index behind a month's name and its dot.</summary>
    private static int AfterMonth(DateText text, int at, DateWord word) =>
        word.Has(DateWordFlags.Short) && text.Is(at + 1, '.') && (text.Glued(at + 1) || text[at + 2].IsPlainInteger) ? at + 2 : at + 1;

    /// <summary>Adds the year behind a month or day, if one follows.</summary>
    private static int Year(DateText text, int at, ref DateTerm term, bool shortAfterOf)
    {
        var next = text.Skip(at, ',');
        var of = text.Is(next, Role.Of) || text.Is(next, Role.In) ? next + 1 : next;
        if (YearReader.Read(text, of, out var year) is > 0 and var end && (of == next || IsYearLike(year)))
        {
            term = term with { Year = year };
            return end;
        }

        if (YearReader.Short(text, of, out year) is > 0 and var apostrophe
            || (shortAfterOf && of > next && text[of].Length == 2 && (year = text.Whole(of, 2)) > 31 && (apostrophe = of + 1) > 0))
        {
            term = term with { Year = TwoDigitYear.Century(year), TwoDigits = TwoDigitYear.IsDoubtful(year) };
            return apostrophe;
        }

        if (text.Kind(of) == DateWordKind.Relative && RelativeUnitGrammar.Read(text, of, out var period) is > 0 and var relative
            && period is { Kind: TermKind.Year, Shift: null, Style: YearStyle.Calendar })
        {
            term = term with { YearShift = period.YearShift };
            return relative;
        }

        return at;
    }

    private static bool IsYearLike(int year) => year is >= 1500 and <= 2199;
}
