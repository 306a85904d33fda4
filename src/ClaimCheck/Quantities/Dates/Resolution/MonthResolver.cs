using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Puts months on the calendar.</summary>
internal static class MonthResolver
{
    /// <summary>The month.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var month = Math.Clamp(term.Month, 1, 12);
        var year = YearResolver.YearOf(term, reference);
        var stated = year > 0;
        if (year == 0)
        {
            year = YearResolver.Recurring(reference, y => new DateTime(y, month, 1), y => CalendarMath.Add(new DateTime(y, month, 1), TimeUnit.Month, 1),
                term.Shift, oneDay: false);
        }

        var start = new DateTime(year, month, 1);
        var name = stated && !term.TwoDigits ? TimexWriter.Number(year, 4) : term.Shift is not null && reference.Known && !term.TwoDigits
            ? TimexWriter.Number(year, 4) : TimexWriter.Year(term);
        var timex = string.Create(CultureInfo.InvariantCulture, $"{name}-{month:00}");
        return new ResolvedDate(timex, start, CalendarMath.Add(start, TimeUnit.Month, 1), TimeGrain.Month, stated || reference.Known, timex + "-01");
    }
}
