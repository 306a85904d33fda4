namespace ClaimCheck.Quantities.Dates.Grammar.Years;

/// <summary>The century of years of two digits: up to 29 the twenty-first, from 40 the twentieth; between, either could be meant.</summary>
internal static class TwoDigitYear
{
    /// <summary>The full year; the digits alone where the century is doubtful.</summary>
    /// <param name="digits">0 to 99.</param>
    public static int Century(int digits) => digits < 30 ? 2000 + digits : digits >= 40 ? 1900 + digits : digits;

    /// <summary>Whether the century is doubtful.</summary>
    /// <param name="digits">0 to 99.</param>
    public static bool IsDoubtful(int digits) => digits is >= 30 and < 40;

    /// <summary>Whether two digits behind a year and a dash are a later year: "2019-20", "1999-00", "1982-86".</summary>
    /// <param name="year">The first year.</param>
    /// <param name="digits">0 to 99; less for no number of two digits.</param>
    public static bool Ends(int year, int digits) => digits == (year + 1) % 100 || (year is >= 1900 and < 2100 && digits > year % 100);
}
