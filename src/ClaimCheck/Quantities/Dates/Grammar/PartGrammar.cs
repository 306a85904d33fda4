using ClaimCheck.Quantities.Dates.Grammar.Ranges;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Parts of the day that stand first or alone: "in the evening", "overnight", "the morning of Dec. 5", "the early hours of Thursday". Methods give
/// the index behind, or 0.
/// </summary>
internal static class PartGrammar
{
    /// <summary>A part of the day, with its day if one follows.</summary>
    public static int Read(DateText text, int at, ref TimeExpression expression)
    {
        var word = text.Word(at);
        var hours = text.Is(at, Role.Hours)
            && (text.Is(at - 1, Role.Small) || (text.Kind(at - 1) == DateWordKind.Edge && text.Word(at - 1).Value == (int)Edge.Early));
        if (!hours && word.Kind != DateWordKind.Part)
        {
            return 0;
        }

        var part = hours ? DayPart.EarlyHours : (DayPart)word.Value;
        var edge = !hours && text.Kind(at - 1) == DateWordKind.Edge ? (Edge)text.Word(at - 1).Value
            : !hours && text.Is(at - 1, Role.The) && text.Is(at - 2, Role.In) && text.Kind(at - 3) == DateWordKind.Edge
                ? (Edge)text.Word(at - 3).Value : Edge.None;
        expression = expression with { Part = part, PartEdge = edge };
        if (!hours && text.Is(at + 1, '-') && text.Is(at + 2, Role.Time))
        {
            expression = expression with { Part = part == DayPart.Night ? DayPart.Nighttime : part };
            return at + 3;
        }

        var next = text.Role(at + 1) is Role.Of or Role.On || (part == DayPart.Overnight && text.Role(at + 1) is Role.Into or Role.To) ? at + 2
            : at + 1;
        var found = default(TimeExpression);
        var end = DayPhraseGrammar.Read(text, text.Skip(next, Role.The), ref found);
        if (end > 0 && next > at + 1 && found.Part == DayPart.None && DayPhraseGrammar.IsDay(found.Date))
        {
            expression = expression with { Date = found.Date };
            return end;
        }

        if (next > at + 1 && text.Is(at + 1, Role.Of) && RangeGrammar.Days(text, next, out var left, out _) is > 0 and var days)
        {
            expression = expression with { Date = left };
            return days;
        }

        if (part == DayPart.Overnight && !text.Is(at + 1, Role.In) && !text.Is(at + 1, '-'))
        {
            // Without a day, the night that ends on the day of publication.
            expression = expression with { Date = new DateTerm { Kind = TermKind.Day, DayShift = 0 } };
            return at + 1;
        }

        return word.Has(DateWordFlags.Plural) ? 0 : hours || IsAlone(text, at, word, edge) ? at + 1 : 0;
    }

    /// <summary>Whether a part of the day without its day is meant as a time: "in the evening", "at night", "overnight", "early morning".</summary>
    private static bool IsAlone(DateText text, int at, DateWord word, Edge edge)
    {
        if (word.Has(DateWordFlags.Bare))
        {
            return !text.Is(at + 1, '-') && (text.Role(at - 1) is Role.At or Role.Before or Role.After or Role.By or Role.Until or Role.Since);
        }

        var the = text.Is(at - 1, Role.The);
        return edge != Edge.None || (the && text.Role(at - 2) is Role.In or Role.During)
            || (text.Is(at - 1, Role.At) && word.Value == (int)DayPart.Night);
    }
}
