using ClaimCheck.Quantities.Dates.Grammar.Clocks;
using ClaimCheck.Quantities.Dates.Grammar.Ranges;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>Expressions that begin with a day or another date, perhaps with a time of day behind it.</summary>
internal static class DayLedGrammar
{
    /// <summary>Reads the expression that starts at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, ref TimeExpression expression)
    {
        DateTerm left, right;
        if (RangeGrammar.Days(text, at, out left, out right) is > 0 and var days)
        {
            expression = expression with { Date = left, DateTo = right };
            return days;
        }

        var end = DayPhraseGrammar.Read(text, at, ref expression);
        if (end == 0)
        {
            return 0;
        }

        left = expression.Date;
        if (expression.Part == DayPart.None && RangeGrammar.SecondDate(text, end, at, ref left, out right) is > 0 and var last)
        {
            expression = expression with { Date = left, DateTo = right };
            return last;
        }

        return DayPhraseGrammar.IsDay(expression.Date) ? Clock(text, end, ref expression) : end;
    }

    /// <summary>The time of day behind a day: "Monday at 8", "today from 7 to 9", "June 13, 04:17", "tomorrow 8 a.m.".</summary>
    private static int Clock(DateText text, int at, ref TimeExpression expression)
    {
        var next = text.Skip(at, ',');
        var linked = false;
        var bound = (Bound.Exact, Nearness.Exact);
        for (var steps = 0; steps < 4 && Link(text, next, ref bound) is > 0 and var behind; steps++)
        {
            next = behind;
            linked = true;
        }

        if (text[next] is { IsWord: true, Length: 1, Sign: 'T' } && text.Glued(next) && text.Glued(next + 1))
        {
            next++;
        }

        var bare = linked || (expression.Date.Weekday > 0 && expression.Date.Day == 0) || expression.Date.DayShift is not null
            || text.Kind(at - 1) is DateWordKind.Ordinal;
        var end = ClockGrammar.Read(text, next, bare, out var clock);
        if (end == 0)
        {
            return at;
        }

        if (ClockRangeGrammar.Second(text, end, next, ref clock, out var right) is > 0 and var last)
        {
            expression = expression with { Clock = clock, ClockTo = right };
            return last;
        }

        if (clock.Bare && !(linked && !text.IsPlainWord(end) && text.Word(end).Unit == TimeUnit.None && !text.Is(end, '-') && !text.Is(end, '%')
            && ClockLedGrammar.IsHourLike(text, next, clock)))
        {
            if (!(clock.Minute >= 0 && text[next].IsWord))
            {
                return at;
            }
        }

        expression = expression with { Clock = clock with { Bare = false }, Bound = bound.Item1, Nearness = bound.Item2 };
        return end;
    }

    private static int Link(DateText text, int at, ref (Bound Bound, Nearness Nearness) bound)
    {
        switch (text.Role(at))
        {
            case Role.At or Role.From or Role.Between or Role.For:
                return at + 1;
            case Role.About:
                bound = (Bound.About, Nearness.About);
                return at + 1;
            case Role.Shortly when text.Role(at + 1) is Role.Before or Role.After:
                bound = text.Is(at + 1, Role.Before) ? (Bound.LessThan, Nearness.ShortlyBefore) : (Bound.MoreThan, Nearness.ShortlyAfter);
                return at + 2;
            case Role.Before or Role.By:
                bound = (text.Is(at, Role.By) ? Bound.AtMost : Bound.LessThan, Nearness.Exact);
                return at + 1;
            case Role.After or Role.Since:
                bound = (Bound.MoreThan, Nearness.Exact);
                return at + 1;
            case Role.Until:
                bound = (Bound.AtMost, Nearness.Exact);
                return at + 1;
        }

        if (BoundGrammar.Comparison(text, at, out var end) is var compared and not Bound.Exact)
        {
            bound = (compared, Nearness.Exact);
            return end;
        }

        return text.Is(at, '@') ? at + 1 : 0;
    }
}
