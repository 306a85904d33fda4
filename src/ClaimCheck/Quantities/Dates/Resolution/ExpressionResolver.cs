using ClaimCheck.Quantities.Dates.Grammar;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>A whole expression with its TIMEX3 value and its place on the calendar.</summary>
/// <param name="Timex">TIMEX3 value.</param>
/// <param name="When">Where it lies; <see langword="null"/> where that hangs on an unknown publication.</param>
/// <param name="Day">The one day that it names, from which "a day later" counts; else <see langword="null"/>.</param>
internal readonly record struct ResolvedExpression(string Timex, TimeInterval? When, DateTime? Day);

/// <summary>Resolves whole expressions: dates, clock times, and both ends of ranges.</summary>
internal static class ExpressionResolver
{
    /// <summary>Resolves an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedExpression Resolve(in TimeExpression expression, in Reference reference)
    {
        if (expression.Date.Kind == TermKind.None)
        {
            return Clock(expression, default(ResolvedDate) with { Known = true, Timex = string.Empty });
        }

        var date = DateResolver.Resolve(expression.Date, reference);
        if (expression.DateTo.Kind != TermKind.None)
        {
            return Range(expression, date, reference);
        }

        if (expression.HasClock)
        {
            return Clock(expression, date);
        }

        TimeInterval? when = date.Known ? Near(new TimeInterval(date.Start, date.End, date.Grain), expression.Nearness) : null;
        return new ResolvedExpression(date.Timex, when, date is { Known: true, Grain: TimeGrain.Day or TimeGrain.DayPart }
            && expression.Date.Kind != TermKind.Unit ? date.Start.Date : null);
    }

    private static ResolvedExpression Range(in TimeExpression expression, in ResolvedDate left, in Reference reference)
    {
        var right = DateResolver.Resolve(expression.DateTo, reference);
        var forward = reference;
        if (right.Start < left.Start && !expression.DateTo.HasYear && expression.DateTo.Shift is null && left.Known)
        {
            // The end lies behind the start: count it from there ("Nov. 27 to Dec. 3" in a report of Dec. 1; "Friday to Monday").
            forward = new Reference(left.Start, true, reference.HasTime, reference.TextDay, 2);
            right = DateResolver.Resolve(expression.DateTo, forward);
        }

        if (expression.DateTo is { Kind: TermKind.Now })
        {
            right = right with { Timex = TimexWriter.Day(right.Start), Point = TimexWriter.Day(right.Start) };
        }

        var point = right.Point;
        if (expression.DateTo.Edge is Edge.End or Edge.Late)
        {
            var whole = DateResolver.Resolve(expression.DateTo with { Edge = Edge.None }, forward);
            var next = whole.End;
            point = whole.Timex.StartsWith("XXXX", StringComparison.Ordinal) ? "XXXX" + TimexWriter.Day(next)[4..] : TimexWriter.Day(next);
            right = right with { Start = next, Grain = TimeGrain.Month, End = whole.End };
        }

        var timex = TimexWriter.Range(left.Point, point, TimexWriter.Length(left, right));
        TimeInterval? when = left.Known && right.Known && right.End > left.Start
            ? new TimeInterval(left.Start, right.End, left.Grain > right.Grain ? left.Grain : right.Grain) : null;
        return new ResolvedExpression(timex, when, null);
    }

    private static ResolvedExpression Clock(in TimeExpression expression, in ResolvedDate date)
    {
        DateTime? day = date.Known && expression.Date.Kind != TermKind.None ? date.Start.Date : null;
        if (!expression.Clock.Stated)
        {
            var (partStart, partEnd) = DayParts.On(date.Start.Date, expression.Part, expression.PartEdge);
            var prefix = date.Timex.StartsWith('P') ? "XXXX-XX-XX" : date.Timex;
            var code = prefix + "T" + DayParts.Code(expression.Part);
            return new ResolvedExpression(code, date.Known ? new TimeInterval(partStart, partEnd, TimeGrain.DayPart) : null, day);
        }

        var clock = expression.Clock;
        var hour = ClockResolver.Hour(clock, expression.Part);
        if (expression.ClockTo.Stated)
        {
            return ClockRange(expression, date, hour, day);
        }

        var moment = ClockResolver.On(date.Start.Date, clock, hour);
        var grain = ClockResolver.Grain(clock);
        var (start, end) = ClockResolver.Around(moment, grain, expression.Nearness);
        return new ResolvedExpression(date.Timex + ClockResolver.Timex(clock, hour), date.Known
            ? new TimeInterval(start, end, grain, clock.Zone.Minutes) : null, day);
    }

    private static ResolvedExpression ClockRange(in TimeExpression expression, in ResolvedDate date, int hour, DateTime? day)
    {
        var (left, right) = (expression.Clock, expression.ClockTo);
        left = left.Zone.Stated ? left : left with { Zone = right.Zone };
        var last = ClockResolver.Hour(right, expression.Part);
        if (left.Meridiem == 0 && !left.Certain && left.Part == DayPart.None && expression.Part == DayPart.None)
        {
            // "1-3 pm" shares the side of noon, "9:30 to 3 pm" does not.
            var shared = (right.Meridiem == 2 || right.Part is DayPart.Afternoon or DayPart.Evening) && hour < 12 && hour + 12 <= last ? hour + 12
                : hour;
            hour = right.Meridiem == 1 && hour == 12 ? 0 : shared;
        }

        var start = ClockResolver.On(date.Start.Date, left, hour);
        var end = ClockResolver.On(date.Start.Date, right, last);
        if (end <= start && right.Meridiem == 0 && !right.Certain && last is > 0 and < 12)
        {
            last += 12;
            end = ClockResolver.On(date.Start.Date, right, last);
        }

        end = end <= start ? CalendarMath.Add(end, TimeUnit.Day, 1) : end;
        var timex = TimexWriter.Range(date.Timex + ClockResolver.Timex(left, hour), date.Timex + ClockResolver.Timex(right, last),
            TimexWriter.Length(end - start));
        var zone = right.Zone.Minutes ?? left.Zone.Minutes;
        return new ResolvedExpression(timex, date.Known ? new TimeInterval(start, end, ClockResolver.Grain(right), zone) : null, day);
    }

    private static TimeInterval Near(TimeInterval interval, Nearness nearness)
    {
        var slack = interval.Grain switch
        {
            TimeGrain.Day => 2,
            TimeGrain.Week => 4,
            TimeGrain.Month => 15,
            TimeGrain.Season or TimeGrain.Quarter => 30,
            TimeGrain.Year => 365,
            TimeGrain.Decade => 1095,
            _ => 0
        };
        return nearness != Nearness.About || slack == 0 ? interval
            : interval with
            {
                Start = CalendarMath.Add(interval.Start, TimeUnit.Day, -slack),
                End = CalendarMath.Add(interval.End, TimeUnit.Day, slack),
                Grain = TimeGrain.Vague
            };
    }
}
