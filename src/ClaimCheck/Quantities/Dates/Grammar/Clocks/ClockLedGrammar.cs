using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Clocks;

/// <summary>Expressions that begin with a time of day, perhaps with the day behind it.</summary>
internal static class ClockLedGrammar
{
    /// <summary>Reads the expression that starts at a lexeme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="expression">The expression.</param>
    /// <returns>Index behind it, or 0.</returns>
    public static int Read(DateText text, int at, ref TimeExpression expression)
    {
        var led = text.Role(at - 1) is Role.From or Role.Between;
        var end = ClockGrammar.Read(text, at, bare: true, out var clock);
        if (end == 0)
        {
            return 0;
        }

        if (ClockRangeGrammar.Second(text, end, at, ref clock, out var right) is > 0 and var last)
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
        var suffix = BoundGrammar.Behind(text, end, ref expression);
        return Day(text, suffix, ref expression);
    }

    /// <summary>Whether a number may be an hour where something else proves a time of day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Index of its first lexeme.</param>
    /// <param name="clock">The time of day that it would be.</param>
    public static bool IsHourLike(DateText text, int at, in ClockTerm clock) => clock.Hour is >= 1 and <= 12 && text[at].Length <= 6
        && text.Role(at - 1) is not (Role.For or Role.On or Role.Through);

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
