using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Terms counted from the present: "last month", "this Friday", "the next three days", "5 coming minutes", "this summer". Methods give the index
/// behind, or 0.
/// </summary>
internal static class RelativeGrammar
{
    /// <summary>Any term that starts with "last", "this", "next" and the like.</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var shift = Shift(text, at, out var next, out var upcoming);
        if (IsPreposition(text, at))
        {
            return 0;
        }

        var word = text.Word(next);
        switch (word.Kind)
        {
            case DateWordKind.Month when shift != 2 && (!word.Has(DateWordFlags.Doubtful) || text[next].IsCapital):
                var monthEnd = MonthGrammar.MonthFirst(text, next, out term);
                term = term.HasYear ? term : term with { Shift = shift };
                return monthEnd;
            case DateWordKind.Weekday when !(word.Has(DateWordFlags.Doubtful) && !text[next].IsCapital):
                term = new DateTerm { Kind = TermKind.Day, Weekday = word.Value, Shift = shift, Upcoming = upcoming };
                return word.Has(DateWordFlags.Plural) ? 0 : word.Has(DateWordFlags.Short) ? text.Skip(next + 1, '.') : next + 1;
            case DateWordKind.Season when shift != 2:
                term = new DateTerm { Kind = TermKind.Season, Season = word.Value, Shift = shift };
                return word.Has(DateWordFlags.Plural) ? 0 : next + 1;
        }

        if (text.Lexicon.Holidays.Match(text.Lexemes, next, out var holiday) is > 0 and var length && shift != 2)
        {
            term = new DateTerm { Kind = TermKind.Holiday, Holiday = holiday, Shift = shift };
            return next + length;
        }

        if (shift == 0 && NumericDateGrammar.Read(text, next, out term) is > 0 and var numeric)
        {
            return numeric;
        }

        return Unit(text, at, out term) is > 0 and var end ? end : Stretch(text, at, out term);
    }

    /// <summary>"last week", "this fiscal year", "the previous quarter", "the past fortnight".</summary>
    public static int Unit(DateText text, int at, out DateTerm term)
    {
        var shift = Shift(text, at, out var next, out _);
        var past = text.Is(at, Role.Past);
        var style = text.Role(next) switch { Role.Fiscal => YearStyle.Fiscal, Role.School => YearStyle.School, _ => YearStyle.Calendar };
        next = text.Role(next) is Role.Fiscal or Role.School or Role.Calendar ? next + 1 : next;
        var unit = text.Word(next).Unit;
        term = unit == TimeUnit.Year
            ? new DateTerm { Kind = TermKind.Year, YearShift = shift == 2 ? 0 : shift, Shift = shift == 2 ? 2 : null, Style = style }
            : new DateTerm { Kind = TermKind.Unit, Unit = unit, Shift = shift, Style = style };
        if (unit is TimeUnit.None or TimeUnit.Second or TimeUnit.HalfYear || (unit == TimeUnit.Minute)
            || (unit == TimeUnit.Hour && shift != 1 && !past)
            || text.Word(next).Has(DateWordFlags.Short) || IsPlural(text, next))
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
    public static int BareUnit(DateText text, int at, out DateTerm term)
    {
        var style = text.Role(at) switch { Role.Fiscal => YearStyle.Fiscal, Role.School => YearStyle.School, _ => YearStyle.Calendar };
        var next = text.Role(at) is Role.Fiscal or Role.School or Role.Calendar ? at + 1 : at;
        var unit = text.Word(next).Unit;
        term = unit == TimeUnit.Year ? new DateTerm { Kind = TermKind.Year, YearShift = 0, Style = style }
            : new DateTerm { Kind = TermKind.Unit, Unit = unit, Shift = 0 };
        return unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Fortnight
            && !IsPlural(text, next) ? next + 1 : 0;
    }

    /// <summary>"the next 3 days", "past two quarters", "last 3 months and 2 days", "next couple of weeks".</summary>
    private static int Stretch(DateText text, int at, out DateTerm term)
    {
        var shift = Shift(text, at, out var next, out _);
        term = default;
        if (shift is 0 or 2)
        {
            return 0;
        }

        var verb = text[at].Length == 4 && shift < 0 && at > 0 && text[at - 1].IsWord
            && text.Role(at - 1) is not (Role.The or Role.In or Role.Over or Role.For or Role.During or Role.Within or Role.Of or Role.Since or Role.From);
        var plain = text.Word(next).Unit != TimeUnit.None;
        if (verb || IsPreposition(text, at) || text.Is(next, Role.A)
            || (plain && (IsPlural(text, next)
            || (text[at].Length == 4 && shift < 0 && text.Role(at - 2) is not (Role.In or Role.Over or Role.During or Role.Within)))))
        {
            return 0;
        }

        var end = AmountReader.Read(text, next, singleUnit: true, out var distance);
        term = new DateTerm { Kind = TermKind.Stretch, Distance = distance, Sign = shift, FromToday = text.Is(at - 1, Role.Within) };
        return end;
    }

    /// <summary>"5 coming minutes", "the 3 next weeks", "the 13 last minutes".</summary>
    public static int CountFirst(DateText text, int at, out DateTerm term)
    {
        term = default;
        var end = NumberReader.Count(text, at, out var count);
        if (end == 0 || text.Kind(end) != DateWordKind.Relative || text.Word(end).Value is 0 or 2 || text.Word(end + 1).Unit is TimeUnit.None
            || !IsPlural(text, end + 1))
        {
            return 0;
        }

        term = new DateTerm { Kind = TermKind.Stretch, Distance = new Amounts((count, text.Word(end + 1).Unit)), Sign = text.Word(end).Value };
        return end + 2;
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

    /// <summary>Whether "following" means "after" ("following Friday's crash"): no article or preposition before it.</summary>
    private static bool IsPreposition(DateText text, int at) =>
        text.Word(at).Value == 1 && text[at] is { Length: 9, Sign: 'f' or 'F' }
            && text.Role(at - 1) is not (Role.The or Role.On or Role.In or Role.For or Role.Of or Role.By or Role.Until);

    private static bool IsPlural(DateText text, int at) => text.Lexemes.Text[text[at].End - 1] is 's' or 'S';

    /// <summary>Reads "last", "this coming", "this past", "the same".</summary>
    private static int Shift(DateText text, int at, out int next, out bool upcoming)
    {
        var shift = text.Word(at).Value;
        next = at + 1;
        upcoming = shift == 1 && text[at].Length >= 6 && !text.Is(at, Role.Later) && text[at].Sign is 'c' or 'u' or 'C' or 'U';
        if (shift == 0 && text.Word(next) is { Kind: DateWordKind.Relative, Value: 1 or -1 } second)
        {
            shift = second.Value;
            upcoming = true;
            next++;
        }

        return shift;
    }
}
