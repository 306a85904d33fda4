using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>
/// Units of the calendar counted from the present: "last week", "this fiscal year", "the past fortnight", "the weekend". Methods give the index behind,
/// or 0.
/// </summary>
internal static class RelativeUnitGrammar
{
    /// <summary>"last week", "this fiscal year", "the previous quarter", "the past fortnight".</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        var shift = RelativeWords.Shift(text, at, out var next, out _);
        var past = text.Is(at, Role.Past);
        var style = text.Role(next) switch { Role.Fiscal => YearStyle.Fiscal, Role.School => YearStyle.School, _ => YearStyle.Calendar };
        next = text.Role(next) is Role.Fiscal or Role.School or Role.Calendar ? next + 1 : next;
        var unit = text.Word(next).Unit;
        term = unit == TimeUnit.Year
            ? new DateTerm { Kind = TermKind.Year, YearShift = shift == 2 ? 0 : shift, Shift = shift == 2 ? 2 : null, Style = style }
            : new DateTerm { Kind = TermKind.Unit, Unit = unit, Shift = shift, Style = style };
        if (unit is TimeUnit.None or TimeUnit.Second or TimeUnit.HalfYear || (unit == TimeUnit.Minute)
            || (unit == TimeUnit.Hour && shift != 1 && !past)
            || text.Word(next).Has(DateWordFlags.Short) || RelativeWords.IsPlural(text, next))
        {
            return 0;
        }

        if (unit is TimeUnit.Day or TimeUnit.Night or TimeUnit.BusinessDay)
        {
            return Day(text, at, next, shift, past, out term);
        }

        term = term with { Told = shift == 1 && text.Is(at - 1, Role.The) };
        if (past || unit == TimeUnit.Hour)
        {
            term = new DateTerm { Kind = TermKind.Stretch, Distance = new Amounts((1, unit)), Sign = shift < 0 ? -1 : 1, Style = style };
        }

        return next + 1;
    }

    /// <summary>"the week", "the month", "the weekend": the present one; only where the grammar has proof that a date is meant.</summary>
    public static int Bare(DateText text, int at, out DateTerm term)
    {
        var style = text.Role(at) switch { Role.Fiscal => YearStyle.Fiscal, Role.School => YearStyle.School, _ => YearStyle.Calendar };
        var next = text.Role(at) is Role.Fiscal or Role.School or Role.Calendar ? at + 1 : at;
        var unit = text.Word(next).Unit;
        term = unit == TimeUnit.Year ? new DateTerm { Kind = TermKind.Year, YearShift = 0, Style = style }
            : new DateTerm { Kind = TermKind.Unit, Unit = unit, Shift = 0 };
        return unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Fortnight
            && !RelativeWords.IsPlural(text, next) ? next + 1 : 0;
    }

    /// <summary>
    /// "the same day", "the previous day", "the next day", "the following night": counted from the day that the text spoke of last.
    /// </summary>
    private static int Day(DateText text, int at, int unit, int shift, bool past, out DateTerm term)
    {
        term = new DateTerm { Kind = TermKind.TextDay, Distance = shift is -1 or 1 ? new Amounts((1, TimeUnit.Day)) : default, Sign = shift };
        var word = text[at].Length;
        if (text.Word(unit).Unit != TimeUnit.Day || past || (shift == -1 && word == 4) || shift == 0)
        {
            return 0;
        }

        return unit + 1;
    }
}
