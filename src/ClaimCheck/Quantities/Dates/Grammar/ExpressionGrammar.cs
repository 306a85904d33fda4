using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>
/// Puts dates, parts of the day and clock times together, with both orders, ranges and prefixes. Every look ahead and back is bounded, so reading is
/// linear.
/// </summary>
internal static class ExpressionGrammar
{
    /// <summary>Reads the expression that starts at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="floor">Index that a prefix may not pass: behind the expression before.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, int floor, out TimeExpression expression)
    {
        expression = new TimeExpression { First = at, Outer = at };
        var end = DateLed(text, at, ref expression);
        end = end > 0 ? end : ClockLed(text, at, ref expression);
        end = end > 0 ? end : PartGrammar.Read(text, at, ref expression);
        if (end == 0)
        {
            return 0;
        }

        expression = expression with { End = end };
        PrefixGrammar.Apply(text, floor, ref expression);
        return expression.End;
    }

    private static int DateLed(DateText text, int at, ref TimeExpression expression)
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

        if (RangeGrammar.SecondClock(text, end, next, ref clock, out var right) is > 0 and var last)
        {
            expression = expression with { Clock = clock, ClockTo = right };
            return last;
        }

        if (clock.Bare && !(linked && !text.IsPlainWord(end) && text.Word(end).Unit == TimeUnit.None && !text.Is(end, '-') && !text.Is(end, '%')
            && IsHourLike(text, next, clock)))
        {
            if (!(clock.Minute >= 0 && text[next].IsWord))
            {
                return at;
            }
        }

        expression = expression with { Clock = clock with { Bare = false }, Bound = bound.Item1, Nearness = bound.Item2 };
        return end;
    }

    private static bool IsHourLike(DateText text, int at, in ClockTerm clock) => clock.Hour is >= 1 and <= 12 && text[at].Length <= 6
        && text.Role(at - 1) is not (Role.For or Role.On or Role.Through);

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

        if (PrefixGrammar.Comparison(text, at, out var end) is var compared and not Bound.Exact)
        {
            bound = (compared, Nearness.Exact);
            return end;
        }

        return text.Is(at, '@') ? at + 1 : 0;
    }

    private static int ClockLed(DateText text, int at, ref TimeExpression expression)
    {
        var led = text.Role(at - 1) is Role.From or Role.Between;
        var end = ClockGrammar.Read(text, at, bare: true, out var clock);
        if (end == 0)
        {
            return 0;
        }

        if (RangeGrammar.SecondClock(text, end, at, ref clock, out var right) is > 0 and var last)
        {
            var behind = Day(text, last, ref expression);
            if (!right.Bare && (!clock.Bare || led || !text.Is(at + 1, Role.To) || right.Meridiem > 0) && (IsClockLike(clock, right) || led)
                || (behind > last && led))
            {
                expression = expression with { Clock = clock with { Bare = false }, ClockTo = right with { Bare = false } };
                return behind;
            }
        }

        expression = new TimeExpression { First = at, Outer = at };
        var proven = ClockGrammar.Read(text, at, bare: false, out var sure);
        if (proven == 0)
        {
            // "10:52 on Thursday", "five-thirty tomorrow evening", "at 5.10 on Tuesday", "almost six on Sunday morning": the day proves it.
            return (clock.Minute >= 0 || IsHourLike(text, at, clock)) && Day(text, end, ref expression) is var last2 && last2 > end
                && IsProvenByDay(text, at, clock, expression) && Set(ref expression, clock) ? last2 : 0;
        }

        (end, clock) = (proven, sure);

        expression = expression with { Clock = clock };
        var suffix = PrefixGrammar.Suffix(text, end, ref expression);
        return Day(text, suffix, ref expression);
    }

    /// <summary>Whether a day behind it makes a time of a number: hours and minutes, or an hour before a part of the day, both led as times are.</summary>
    private static bool IsProvenByDay(DateText text, int at, in ClockTerm clock, in TimeExpression expression)
    {
        if (clock.Minute >= 0 && (text[at].IsWord || text.Is(at + 1, ':')))
        {
            return true;
        }

        var part = expression.Part != DayPart.None;
        return clock.Minute >= 0 ? text.Is(at - 1, Role.At) || (part && IsLed(text, at - 1))
            : part && (IsLed(text, at - 1) || (IsLed(text, at - 2) && text.Is(at - 1, Role.About)));
    }

    private static bool IsLed(DateText text, int at) =>
        text.Role(at) is Role.At or Role.By or Role.Before or Role.After or Role.Until or Role.Since or Role.From;

    private static bool Set(ref TimeExpression expression, in ClockTerm clock)
    {
        expression = expression with { Clock = clock with { Bare = false } };
        return true;
    }

    private static bool IsClockLike(in ClockTerm left, in ClockTerm right) => right.Meridiem > 0 || right.Part != DayPart.None || right.Zone.Stated
        || (!left.Bare && right.Minute >= 0) || !left.Bare;

    /// <summary>The day behind a time of day: "on Tuesday", "Friday", "of the 5th of May", "last night".</summary>
    private static int Day(DateText text, int at, ref TimeExpression expression)
    {
        var next = text.Is(at, Role.On) || text.Is(at, Role.Of) ? at + 1 : text.Is(at, ',') ? text.Skip(at + 1, Role.On) : at;
        var start = next > at ? text.Skip(next, Role.The) : next;
        var found = expression;
        var end = DayPhraseGrammar.Read(text, start, ref found);
        if (end == 0 || !DayPhraseGrammar.IsDay(found.Date) || found.Date is { Kind: TermKind.TextDay })
        {
            return at;
        }

        expression = found;
        return end;
    }
}
