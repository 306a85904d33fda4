using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// What stands before an expression and narrows it: "early", "the end of", and the words that bound it.
/// </summary>
internal static class PrefixGrammar
{
    /// <summary>Reads the words before an expression, and "or later" behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">Index that the prefix may not pass.</param>
    /// <param name="expression">The expression, which grows.</param>
    public static void Apply(DateText text, int floor, ref TimeExpression expression)
    {
        var at = expression.First - 1;
        if (expression.Part == DayPart.EarlyHours)
        {
            at--;
        }
        else if (expression.Date.Kind != TermKind.None)
        {
            at = EdgeBefore(text, at, floor, ref expression);
        }
        else if (expression.Part != DayPart.None && expression.PartEdge != Edge.None)
        {
            at = text.Kind(at) == DateWordKind.Edge ? at - 1 : at - 3;
        }
        var first = Math.Max(at + 1, floor);
        expression = expression with { First = Math.Min(first, expression.First), Outer = Math.Min(first, expression.Outer) };
        BoundGrammar.Before(text, first - 1, floor, ref expression);
        expression = expression with { End = BoundGrammar.Behind(text, expression.End, ref expression) };
    }

    private static int EdgeBefore(DateText text, int at, int floor, ref TimeExpression expression)
    {
        if (at < floor)
        {
            return at;
        }

        var day = DayPhraseGrammar.IsDay(expression.Date);
        var over = text.Is(at, Role.The) ? at - 1 : at;
        var on = over == at && text.Is(at, Role.On) && day && text.Kind(at - 1) == DateWordKind.Edge
            && text.Word(at - 1).Value is (int)Edge.Early or (int)Edge.Late;
        over = on || text.Is(over, Role.Of) || text.Is(over, Role.In) ? over - 1 : over == at && text.Is(at, '-') ? at - 1 : over == at ? at : -1;
        if (over < floor || text.Kind(over) != DateWordKind.Edge)
        {
            return at;
        }

        var edge = (Edge)text.Word(over).Value;
        var hyphen = text.Is(at, '-') && over == at - 1;
        var direct = over == at;
        if ((direct && edge is Edge.Start) || (day && edge is Edge.Earlier or Edge.Later) || (hyphen && edge != Edge.Mid)
            || (day && !direct && !hyphen && !on) || (edge is Edge.Start or Edge.End && text.Is(over + 1, Role.In)))
        {
            return at;
        }

        expression = expression.Part == DayPart.None ? expression with { Date = expression.Date with { Edge = edge } }
            : expression with { PartEdge = edge };
        return over - 1;
    }
}
