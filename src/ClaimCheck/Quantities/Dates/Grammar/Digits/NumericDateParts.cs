using ClaimCheck.Quantities.Dates.Grammar.Years;
using ClaimCheck.Quantities.Dates.Words;

namespace ClaimCheck.Quantities.Dates.Grammar.Digits;

/// <summary>Makes a date of the figures between its signs: tells which is the year, the month and the day.</summary>
internal static class NumericDateParts
{
    /// <summary>Year, month and day in the order that the widths, the sign and the size of the figures prove; no term where they prove none.</summary>
    public static DateTerm Three(int a, int aWidth, int b, int bWidth, int named, int c, int cWidth, char sign)
    {
        if (aWidth == 4)
        {
            return named > 0 ? (cWidth <= 2 ? Day(a, named, c) : default) : bWidth <= 2 && cWidth <= 2 ? Day(a, b, c) : default;
        }

        if (!(cWidth is 2 or 4) || bWidth > 2)
        {
            return default;
        }

        if (cWidth == 4 && c is < 1000 or > 2199 && cWidth == 4)
        {
            return default;
        }

        var year = cWidth == 4 ? c : TwoDigitYear.Century(c);
        var dayFirst = named == 0 && (sign == '.' ? b <= 12 : a > 12);
        var term = named > 0 ? Day(year, named, a) : dayFirst ? Day(year, b, a) : Day(year, a, b);
        return term.Kind == TermKind.None ? term : term with { TwoDigits = cWidth == 2 && TwoDigitYear.IsDoubtful(c) };
    }

    /// <summary>Month and year, or month and day; no term where they are neither.</summary>
    public static DateTerm Two(DateText text, int at, (int Value, int Width) a, (int Value, int Width) b, char sign)
    {
        if (sign == '.')
        {
            return default;
        }

        if (a.Width <= 2 && b.Width == 4 && b.Value is >= 1900 and <= 2100)
        {
            return a.Value is >= 1 and <= 12 ? new DateTerm { Kind = TermKind.Month, Year = b.Value, Month = a.Value } : default;
        }

        if (a.Width == 4 && b.Width == 2 && a.Value is >= 1900 and <= 2100 && b.Value is >= 1 and <= 12 && sign == '-'
            && (a.Value % 100) + 1 != b.Value)
        {
            return new DateTerm { Kind = TermKind.Month, Year = a.Value, Month = b.Value };
        }

        if (sign != '/' || a.Width > 2 || b.Width > 2 || !NumericDateProof.IsGiven(text, at))
        {
            return default;
        }

        return a.Value <= 12 ? Day(0, a.Value, b.Value) : Day(0, b.Value, a.Value);
    }

    /// <summary>A day of the calendar; no term where there is no such month or day.</summary>
    public static DateTerm Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DateTerm { Kind = TermKind.Day, Year = year, Month = month, Day = day } : default;
}
