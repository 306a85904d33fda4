using ClaimCheck.Quantities.Dates.Grammar.Digits;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

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
        var shift = RelativeWords.Shift(text, at, out var next, out var upcoming);
        if (RelativeWords.IsPreposition(text, at))
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

        return RelativeUnitGrammar.Read(text, at, out term) is > 0 and var end ? end : Stretch(text, at, out term);
    }

    /// <summary>"the next 3 days", "past two quarters", "last 3 months and 2 days", "next couple of weeks".</summary>
    private static int Stretch(DateText text, int at, out DateTerm term)
    {
        var shift = RelativeWords.Shift(text, at, out var next, out _);
        term = default;
        if (shift is 0 or 2)
        {
            return 0;
        }

        var verb = text[at].Length == 4 && shift < 0 && at > 0 && text[at - 1].IsWord
            && text.Role(at - 1) is not (Role.The or Role.In or Role.Over or Role.For or Role.During or Role.Within or Role.Of or Role.Since or Role.From);
        var plain = text.Word(next).Unit != TimeUnit.None;
        if (verb || RelativeWords.IsPreposition(text, at) || text.Is(next, Role.A)
            || (plain && (RelativeWords.IsPlural(text, next)
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
            || !RelativeWords.IsPlural(text, end + 1))
        {
            return 0;
        }

        term = new DateTerm { Kind = TermKind.Stretch, Distance = new Amounts((count, text.Word(end + 1).Unit)), Sign = text.Word(end).Value };
        return end + 2;
    }
}
