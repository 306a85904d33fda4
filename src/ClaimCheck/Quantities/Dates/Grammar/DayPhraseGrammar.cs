using ClaimCheck.Quantities.Dates.Grammar.Relative;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// A day with its part: "Monday night", "tomorrow in the morning", "last night", "this evening", "tonight". Methods give the index behind, or 0.
/// </summary>
internal static class DayPhraseGrammar
{
    /// <summary>A calendar term with the part of the day, if one follows.</summary>
    public static int Read(DateText text, int at, ref TimeExpression expression)
    {
        if (text.Kind(at) == DateWordKind.Relative && RelativePart(text, at, ref expression) is > 0 and var night)
        {
            return night;
        }

        var end = TermGrammar.Read(text, at, out var term);
        if (end == 0)
        {
            return 0;
        }

        expression = expression with { Date = term };
        if (text.Word(at).Has(DateWordFlags.Night))
        {
            expression = expression with { Part = DayPart.Night };
            return end;
        }

        for (var inner = at + 1; term.PartWeekday > 0 && inner < end; inner++)
        {
            // "the first Monday evening of next month"
            expression = text.Word(inner) is { Kind: DateWordKind.Part } part ? expression with { Part = (DayPart)part.Value } : expression;
        }

        return IsDay(term) && expression.Part == DayPart.None ? Part(text, end, ref expression) : end;
    }

    /// <summary>Whether a term names one day, so that a time of day can go with it.</summary>
    public static bool IsDay(in DateTerm term) => term is { Kind: TermKind.Day or TermKind.TextDay, WholeWeek: false }
        || (term.Kind == TermKind.Now && term.Distance.Finest == TimeUnit.Day)
            || term is { PartWeekday: > 0 } or { Part: not 0, PartUnit: TimeUnit.Day, PartCount: 1 };

    /// <summary>
    /// The part of the day behind a day: "morning", "in the morning", "at night", "early morning"; then "next week" may follow ("Wednesday evening
    /// next week").
    /// </summary>
    public static int Part(DateText text, int at, ref TimeExpression expression)
    {
        var next = text.Skip(at, ',');
        next = text.Is(next, Role.In) && text.Is(next + 1, Role.The) ? next + 2 : text.Is(next, Role.At)
            && text.Word(next + 1).Value == (int)DayPart.Night ? next + 1 : next > at ? at : next;
        var edge = text.Kind(next) == DateWordKind.Edge ? (Edge)text.Word(next).Value : Edge.None;
        next = edge == Edge.None ? next : next + 1;
        if (text.Word(next) is not { Kind: DateWordKind.Part } word || word.Has(DateWordFlags.Plural))
        {
            return at;
        }

        expression = expression with { Part = (DayPart)word.Value, PartEdge = edge };
        var end = next + 1;
        if (expression.Date is { Kind: TermKind.Day, Weekday: > 0, Shift: null, Day: 0 } && text.Kind(end) == DateWordKind.Relative
            && RelativeUnitGrammar.Read(text, end, out var unit) is > 0 and var week && unit is { Kind: TermKind.Unit, Unit: TimeUnit.Week })
        {
            expression = expression with { Date = expression.Date with { Shift = unit.Shift } };
            return week;
        }

        return end;
    }

    private static int RelativePart(DateText text, int at, ref TimeExpression expression)
    {
        var word = text.Word(at + 1);
        var shift = text.Word(at).Value;
        if (word.Kind != DateWordKind.Part || word.Has(DateWordFlags.Plural | DateWordFlags.Bare) || shift == 2
            || (shift != 0 && text[at].Length != 4))
        {
            return 0;
        }

        var told = shift == 1 && text.Is(at - 1, Role.The);
        var day = told ? new DateTerm { Kind = TermKind.TextDay, Distance = new Amounts((1, TimeUnit.Day)), Sign = 1 }
            : new DateTerm { Kind = TermKind.Day, DayShift = shift };
        expression = expression with { Date = day, Part = (DayPart)word.Value };
        return at + 2;
    }
}
