namespace ClaimCheck.Quantities.Dates;

/// <summary>A unit of the clock or the calendar, from short to long.</summary>
internal enum TimeUnit : byte
{
    None, Second, Minute, Hour, Night, Day, BusinessDay, Weekend, Week, Fortnight, Month, Quarter, HalfYear, Year, Decade,
    Century
}
