using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Seasons of the north by whole months, with the months at both ends shared by neighbours, as loosely as news speaks of them.</summary>
internal static class SeasonResolver
{
    private static ReadOnlySpan<byte> FirstMonth => [0, 3, 6, 9, 12];

    /// <summary>The season of a term.</summary>
    /// <param name="term">A term of kind <see cref="TermKind.Season"/>.</param>
    /// <param name="reference">From where it is counted.</param>
    public static ResolvedDate Resolve(in DateTerm term, in Reference reference)
    {
        var season = Math.Clamp(term.Season, 1, 4);
        var month = (int)FirstMonth[season];
        var year = YearResolver.YearOf(term, reference);
        var stated = year > 0;
        var shifted = term.Shift is not null && reference.Known;
        if (!stated)
        {
            year = YearResolver.Recurring(reference, y => new DateTime(y, month, 1),
                y => CalendarMath.Add(new DateTime(y, month, 1), TimeUnit.Month, 3), term.Shift, oneDay: false);
        }

        var start = new DateTime(year, month, 1);

        // "winter of 2018" may be the one that starts or the one that ends in that year.
        var from = season == 4 && stated ? new DateTime(year, 1, 1) : start;
        var code = season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
        var timex = stated && !term.TwoDigits || shifted ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{code}") : code;
        return new ResolvedDate(timex, from, CalendarMath.Add(start, TimeUnit.Month, 3), TimeGrain.Season, stated
            || reference.Known, TimexWriter.Day(start));
    }
}
