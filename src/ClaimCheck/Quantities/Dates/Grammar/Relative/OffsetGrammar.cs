using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>
/// Terms at a distance: "two months ago", "three weeks from tomorrow", "five days before Christmas", "a day earlier", "in two weeks", "within nine
/// months".
/// A length without such a word is a duration and is left to the reader of quantities. Methods give the index behind, or 0.
/// </summary>
internal static class OffsetGrammar
{
    /// <summary>A term that starts with a length.</summary>
    public static int Read(DateText text, int at, out DateTerm term)
    {
        term = default;
        var end = AmountReader.Read(text, at, singleUnit: false, out var distance);
        if (end == 0)
        {
            return 0;
        }

        switch (text.Role(end))
        {
            case Role.Ago:
                term = new DateTerm { Kind = TermKind.Now, Distance = distance, Sign = -1 };
                return end + 1;
            case Role.Later or Role.Earlier when !text.Is(end + 1, Role.Than):
                term = new DateTerm { Kind = TermKind.TextDay, Distance = distance, Sign = text.Is(end, Role.Later) ? 1 : -1 };
                return end + 1;
            case Role.Starting:
                return Anchored(text, text.Is(end + 1, Role.On) ? end + 1 : end, distance, 1, out term) is > 0 and var last && Span(ref term) ? last
                    : 0;
            case Role.From when text.Is(at - 1, Role.For):
                return Anchored(text, end, distance, 1, out term) is > 0 and var spanned && Span(ref term) ? spanned : 0;
            case Role.From or Role.After or Role.Since:
                return Anchored(text, end, distance, 1, out term);
            case Role.Before or Role.Prior:
                return Anchored(text, text.Is(end, Role.Prior) && text.Is(end + 1, Role.To) ? end + 1 : end, distance, -1, out term);
        }

        if (text.Role(at - 1) is Role.In or Role.Within && !text.Is(end, Role.Of) && !IsRecord(text, at - 2)
            && DirectionFinder.IsFuture(text, at - 1))
        {
            term = new DateTerm
            {
                Kind = text.Is(at - 1, Role.In) ? TermKind.Now
                : TermKind.Stretch,
                Distance = distance,
                Sign = 1,
                FromToday = true
            };
            return end;
        }

        return 0;
    }

    /// <summary>"the day before yesterday", "the week after Easter", "the day after".</summary>
    public static int BareUnit(DateText text, int at, out DateTerm term)
    {
        term = default;
        var unit = text.Word(at).Unit;
        if (unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            || text.Role(at + 1) is not (Role.Before or Role.After or Role.Prior) || !text.Is(at - 1, Role.The))
        {
            return 0;
        }

        var sign = text.Is(at + 1, Role.After) ? 1 : -1;
        var distance = new Amounts((1, unit));
        if (unit is TimeUnit.Day or TimeUnit.Week && Anchored(text, at + 1, distance, sign, out term) is > 0 and var end)
        {
            return end;
        }

        term = new DateTerm { Kind = TermKind.TextDay, Distance = distance, Sign = sign };
        var alone = text[at + 2].Kind is Lexing.LexemeKind.End or Lexing.LexemeKind.Newline || text.Is(at + 2, '.') || text.Is(at + 2, ',')
            || text.Is(at + 2, ';');
        return alone && unit == TimeUnit.Day ? at + 2 : 0;
    }

    /// <summary>Whether a superlative stands before "in": "the highest in 25 years", "the first time in ten days".</summary>
    private static bool IsRecord(DateText text, int at) =>
        text.Is(at, Role.Time) || text.Kind(at) == DateWordKind.Ordinal
            || (text[at].IsWord && text[at].Length > 3 && text.Lexemes.Text.AsSpan(text[at].End - 2, 2) is "st");

    private static bool Span(ref DateTerm term)
    {
        term = term with { Spans = true };
        return true;
    }

    private static int Anchored(DateText text, int word, Amounts distance, int sign, out DateTerm term)
    {
        var start = text.Skip(word + 1, Role.The);
        if (text.Is(start, Role.Now))
        {
            term = new DateTerm { Kind = TermKind.Now, Distance = distance, Sign = sign };
            return sign > 0 ? start + 1 : 0;
        }

        var end = TermGrammar.Simple(text, start, leaf: true, out term);
        if (end == 0 || !term.Distance.IsEmpty || (distance.Finest < TimeUnit.Day && term.DayShift is not null))
        {
            return 0;
        }

        term = term with { Distance = distance, Sign = sign };
        return end;
    }
}
