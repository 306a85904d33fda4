using ClaimCheck.Quantities.Dates.Grammar;
using ClaimCheck.Quantities.Dates.Grammar.Relative;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>
/// Lengths that end or start at the publication ("the past three days"), and points at a distance ("two months ago", "a day earlier").
/// </summary>
internal static class StretchResolver
{
    /// <summary>The stretch of "the past three days", "the next two quarters".</summary>
    /// <param name="term">A term of kind <see cref="TermKind.Stretch"/>.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var unit = term.Distance.Finest;
        var clock = unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;
        var from = clock ? reference.Now : reference.Today;
        if (unit == TimeUnit.Quarter)
        {
            from = new DateTime(from.Year, ((from.Month - 1) / 3 * 3) + 1, 1);
            from = term.Sign > 0 ? CalendarMath.Add(from, TimeUnit.Quarter, 1) : from;
        }
        else if (unit == TimeUnit.Fortnight)
        {
            from = CalendarMath.Monday(term.Sign > 0 ? CalendarMath.Add(from, TimeUnit.Week, 1) : from);
        }
        else if (term.Sign > 0 && !clock && !term.FromToday)
        {
            from = CalendarMath.Add(from, TimeUnit.Day, 1);
        }

        var other = term.Distance.Move(from, term.Sign);
        var (start, end) = term.Sign > 0 ? (from, other) : (other, from);
        var length = term.Distance.Timex();
        var known = reference.Known && (!clock || reference.HasTime);
        var timex = known ? TimexWriter.Range(Write(start, clock), Write(end, clock), length) : length;

        // The day of publication itself belongs to "the past three days".
        var last = term.Sign < 0 && (!clock || !reference.HasTime) && unit != TimeUnit.Quarter ? CalendarMath.Add(end, TimeUnit.Day, 1) : end;
        return new ResolvedDate(timex, start, last, TimeGrain.Vague, reference.Known, Write(start, clock));
    }

    /// <summary>A point at a distance from a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="distance">The distance.</param>
    /// <param name="sign">1 behind it, -1 before it.</param>
    /// <param name="spans">Whether all up to there is meant.</param>
    public static ResolvedDate Away(in ResolvedDate date, Amounts distance, int sign, bool spans)
    {
        var start = distance.Move(date.Start, sign);
        if (spans)
        {
            return new ResolvedDate(TimexWriter.Range(TimexWriter.Day(date.Start), TimexWriter.Day(start), distance.Timex()), date.Start, start,
                TimeGrain.Vague, date.Known, TimexWriter.Day(date.Start));
        }

        return Point(start, distance, date.Known, exact: true);
    }

    /// <summary>"two months ago", "in two weeks", "a day earlier", "the same day".</summary>
    /// <param name="term">A term of kind <see cref="TermKind.Now"/> or <see cref="TermKind.TextDay"/>.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate FromNow(in DateTerm term, in Reference reference)
    {
        var clock = term.Distance.Finest is > TimeUnit.None and <= TimeUnit.Hour;
        var now = term.Kind == TermKind.TextDay && reference.TextDay is { } day ? day : reference.Now;
        if (term.Distance.IsEmpty)
        {
            return Day(now.Date, reference.Known || reference.TextDay is not null);
        }

        var far = term.Distance.Move(now.Date, term.Sign);
        if (term.Kind == TermKind.TextDay
            && (clock ? reference.TextDay is not null || !reference.HasTime : reference.Known && far.Date > reference.Today
            && reference.Direction <= 0))
        {
            // "13 minutes later" counts from a clock time of the story, and what a report of the past puts behind its own day from another date.
            return new ResolvedDate(term.Distance.Timex(), now, now, TimeGrain.Vague, false, term.Distance.Timex());
        }

        return Point(term.Distance.Move(term.Distance.Finest <= TimeUnit.Hour ? now : now.Date, term.Sign), term.Distance, clock ? reference.Known
            && reference.HasTime : reference.Known || reference.TextDay is not null, exact: false);
    }

    private static ResolvedDate Point(DateTime moment, Amounts distance, bool known, bool exact)
    {
        var unit = distance.Finest;
        if (unit <= TimeUnit.Hour)
        {
            return new ResolvedDate(known ? TimexWriter.Moment(moment)
                : distance.Timex(), moment, CalendarMath.Add(moment, unit, 1), TimeGrain.Hour, known, TimexWriter.Moment(moment));
        }

        var day = Day(moment.Date, known);
        if (!known)
        {
            return day with { Timex = distance.Timex() };
        }

        // "two years ago" is no claim about the day: half a unit to both sides may be meant. "two years after Christmas" is one.
        var slack = exact ? 0 : unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => 3,
            TimeUnit.Month => 15,
            TimeUnit.Quarter => 45,
            TimeUnit.HalfYear or TimeUnit.Year => 183,
            TimeUnit.Decade => 1826,
            TimeUnit.Century => 18262,
            _ => 0
        };
        return slack == 0 ? day : day with
        {
            Start = CalendarMath.Add(day.Start, TimeUnit.Day, -slack),
            End = CalendarMath.Add(day.End, TimeUnit.Day, slack),
            Grain = TimeGrain.Vague
        };
    }

    private static ResolvedDate Day(DateTime day, bool known) =>
        new(known ? TimexWriter.Day(day) : "XXXX-XX-XX", day, CalendarMath.Add(day, TimeUnit.Day, 1), TimeGrain.Day, known, TimexWriter.Day(day));

    private static string Write(DateTime moment, bool clock) => clock ? TimexWriter.Moment(moment) : TimexWriter.Day(moment);
}
