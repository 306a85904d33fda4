using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>Terms counted from the present, of weeks with the weekday behind them ("next week on Tuesday"). Methods give the index behind, or 0.</summary>
internal static class RelativeWeekGrammar
{
    /// <summary>"last week", and with a weekday behind it "next week on Tuesday", "previous week - Monday".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        var end = RelativeGrammar.Read(text, at, out term);
        if (end == 0 || term is not { Kind: TermKind.Unit, Unit: TimeUnit.Week, Shift: -1 or 0 or 1 })
        {
            return end;
        }

        var next = text.Is(end, Role.On) || text.Is(end, '-') || text.Is(end, ',') ? end + 1 : end;
        if (text.Kind(next) == DateWordKind.Weekday && !text.Word(next).Has(DateWordFlags.Plural)
            && (text[next].IsCapital || !text.Word(next).Has(DateWordFlags.Doubtful)))
        {
            term = new DateTerm { Kind = TermKind.Day, Weekday = text.Word(next).Value, Shift = term.Shift };
            return next + 1;
        }

        return end;
    }
}
