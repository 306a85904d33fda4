namespace ClaimCheck.Quantities;

/// <summary>The finest unit that a date or time expression states.</summary>
internal enum TimeGrain : byte { Second, Minute, Hour, DayPart, Day, Week, Month, Season, Quarter, Year, Decade, Vague }

/// <summary>A stretch of time that an expression points to.</summary>
/// <param name="Start">First moment, local to the text unless a zone is stated.</param>
/// <param name="End">Moment behind the last (exclusive).</param>
/// <param name="Grain">The finest unit stated.</param>
/// <param name="ZoneMinutes">Offset from UTC in minutes where a zone is stated; <see langword="null"/> for local time.</param>
internal readonly record struct TimeInterval(DateTime Start, DateTime End, TimeGrain Grain, int? ZoneMinutes = null)
{
    /// <summary>Whether both share a moment.</summary>
    /// <param name="other">The other stretch.</param>
    public bool Overlaps(TimeInterval other) => Start < other.End && other.Start < End;

    /// <summary>Whether this stretch lies inside another.</summary>
    /// <param name="other">The other stretch.</param>
    public bool IsInside(TimeInterval other) => other.Start <= Start && End <= other.End;
}
