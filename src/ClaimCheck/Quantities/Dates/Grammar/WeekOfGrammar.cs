using ClaimCheck.Quantities.Dates.Grammar.Digits;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Weeks that are named by a day in them ("the week of the 18th", "week ending March 5").</summary>
internal static class WeekOfGrammar
{
    /// <summary>"the week of the 18th", "week of July 4", "week ending March 5".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        if (!text.Is(at + 1, Role.Of) && !text.Is(at + 1, Role.Ending))
        {
            return 0;
        }

        var start = text.Skip(at + 2, Role.The);
        var end = MonthGrammar.DayFirst(text, start, out term);
        end = end > 0 ? end : text.Kind(start) == DateWordKind.Month ? MonthGrammar.MonthFirst(text, start, out term) : 0;
        end = end > 0 ? end : NumericDateGrammar.Read(text, start, out term);
        end = end > 0 ? end : text.Lexicon.Holidays.Match(text.Lexemes, start, out var holiday) is > 0 and var length && Take(holiday, ref term)
            ? start + length : 0;
        if (end == 0 && start > at + 2 && NumberReader.Ordinal(text, start, out var day) is > 0 and var ordinal && day is >= 1 and <= 31)
        {
            term = new DateTerm { Kind = TermKind.Day, Day = day };
            end = ordinal;
        }

        term = term with { WholeWeek = true };
        return term.Kind is TermKind.Day or TermKind.Holiday ? end : 0;
    }

    private static bool Take(Holiday? holiday, ref DateTerm term)
    {
        term = new DateTerm { Kind = TermKind.Holiday, Holiday = holiday };
        return true;
    }
}
