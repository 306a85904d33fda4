using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Which year a term speaks of, stated or not. Total: never throws, whatever the term.</summary>
internal static class YearResolver
{
    /// <summary>The stated year, the one counted from the present, or 0.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reference">From where it is counted.</param>
    public static int YearOf(in DateTerm term, in Reference reference) => term.TwoDigits
        ? NearCentury(term.Year, reference)
        : term.Year > 0 ? Math.Clamp(term.Year, 1, 9998) : term.YearShift is { } shift && reference.Known
            ? Math.Clamp(reference.Now.Year + shift, 1, 9998) : 0;

    /// <summary>The year to take for a day or month that returns every year.</summary>
    /// <param name="reference">From where it is counted, with the direction.</param>
    /// <param name="start">Its first moment in a year.</param>
    /// <param name="end">Moment behind its last in a year.</param>
    /// <param name="shift">"last", "this", "next", or none.</param>
    /// <param name="oneDay">Whether it is a day; months and seasons are spoken of without their year for longer.</param>
    public static int Recurring(in Reference reference, Func<int, DateTime> start, Func<int, DateTime> end, int? shift, bool oneDay)
    {
        var year = Math.Clamp(reference.Now.Year, 3, 9990);
        var past = start(year) <= reference.Today ? year : year - 1;
        var next = end(year) > reference.Today ? year : year + 1;
        return shift switch
        {
            -1 => end(past) > reference.Today ? past - 1 : past,
            0 => year,
            1 => start(next) <= reference.Today ? next + 1 : next,
            _ => reference.Direction > 1 || IsAhead(reference, end(past), start(next), oneDay) ? next : past,
        };
    }

    /// <summary>Whether the next such date is near and the last so long ago that a report would have named its year.</summary>
    private static bool IsAhead(in Reference reference, DateTime past, DateTime next, bool oneDay)
    {
        var (back, ahead) = ((reference.Today - past).Days, (next - reference.Today).Days);
        if (reference.Direction == 1)
        {
            return back > 45 || ahead < 200;
        }

        return reference.Direction == 0 ? back > 220 && ahead < 140 : reference.Direction == -1 && back > (oneDay ? 270 : 300) && ahead < 45;
    }

    private static int NearCentury(int digits, in Reference reference)
    {
        var year = 2000 + digits;
        return reference.Known && year > reference.Now.Year + 20 ? year - 100 : year;
    }
}
