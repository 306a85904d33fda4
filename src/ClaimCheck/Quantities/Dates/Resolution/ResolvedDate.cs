namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>A date with its place on the calendar.</summary>
/// <param name="Timex">TIMEX3 value, with X for what the text does not say.</param>
/// <param name="Start">First moment.</param>
/// <param name="End">Moment behind the last.</param>
/// <param name="Grain">Finest unit stated.</param>
/// <param name="Known">Whether <paramref name="Start"/> and <paramref name="End"/> are known, or only stand in for a pattern.</param>
/// <param name="Point">TIMEX3 value of its first day, as an end of a range.</param>
internal readonly record struct ResolvedDate(string Timex, DateTime Start, DateTime End, TimeGrain Grain, bool Known, string Point);
