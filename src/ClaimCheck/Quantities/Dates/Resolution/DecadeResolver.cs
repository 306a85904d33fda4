using System.Globalization;
using ClaimCheck.Quantities.Dates.Grammar;

namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>Puts decades and centuries on the calendar.</summary>
internal static class DecadeResolver
{
    /// <summary>The decade.</summary>
    /// <param name="term">The term.</param>
    public static ResolvedDate Resolve(in DateTerm term)
    {
        if (!term.TwoDigits)
        {
            return Years(term.Year, 10, TimeGrain.Decade);
        }

        var start = term.Year + 1900 + (term.Year < 20 ? 100 : 0);
        var years = Years(start, 10, TimeGrain.Decade);
        var next = (term.Year + 10) % 100;
        return years with { Timex = string.Create(CultureInfo.InvariantCulture, $"(XX{term.Year:00}-01-01,XX{next:00}-01-01,P10Y)") };
    }

    /// <summary>The century.</summary>
    /// <param name="term">The term.</param>
    public static ResolvedDate Century(in DateTerm term) => Years((Math.Clamp(term.Number, 1, 99) - 1) * 100, 100, TimeGrain.Vague);

    private static ResolvedDate Years(int first, int count, TimeGrain grain)
    {
        var start = new DateTime(Math.Clamp(first, 1, 9000), 1, 1);
        var end = CalendarMath.Add(start, TimeUnit.Year, first < 1 ? count - 1 : count);
        var range = TimexWriter.Range(TimexWriter.Day(start), TimexWriter.Day(end), DurationTimex.Format(count, TimeUnit.Year));
        return new ResolvedDate(range, start, end, grain, true, TimexWriter.Day(start));
    }
}
