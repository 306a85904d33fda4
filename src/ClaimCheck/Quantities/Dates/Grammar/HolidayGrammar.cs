using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Holidays, with their year. Methods give the index behind, or 0.</summary>
internal static class HolidayGrammar
{
    /// <summary>"Christmas 2018", "Easter weekend", "New Year's Day of next year".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var length = text.Lexicon.Holidays.Match(text.Lexemes, at, out var holiday);
        if (length == 0 || (holiday!.NeedsCapital && !text[at].IsCapital))
        {
            return 0;
        }

        term = new DateTerm { Kind = TermKind.Holiday, Holiday = holiday };
        if (text.Word(at + length) is { Unit: TimeUnit.Weekend, Role: Role.None })
        {
            term = term with { WholeWeekend = true };
            length++;
        }

        var next = text.Is(at + length, ',') || text.Is(at + length, Role.Of) ? at + length + 1 : at + length;
        if (YearReader.Read(text, next, out var year) is > 0 and var end)
        {
            term = term with { Year = year };
            return end;
        }

        if (text.Is(at + length, Role.Of) && YearPhraseGrammar.Base(text, next, needsOf: false, out var period) is > 0 and var last
            && period.Kind == TermKind.Year)
        {
            term = term.WithYearOf(period);
            return last;
        }

        return at + length;
    }
}
