namespace ClaimCheck.Quantities.Dates.Grammar.Relative;

/// <summary>A length of time in up to three units ("3 months, 2 weeks and 2 days").</summary>
/// <param name="First">The longest unit; none where the length is empty.</param>
/// <param name="Second">The next, or none.</param>
/// <param name="Third">The last, or none.</param>
internal readonly record struct Amounts((decimal Count, TimeUnit Unit) First, (decimal Count, TimeUnit Unit) Second = default,
    (decimal Count, TimeUnit Unit) Third = default)
{
    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => First.Unit == TimeUnit.None;

    /// <summary>Its finest unit.</summary>
    public TimeUnit Finest => Third.Unit != TimeUnit.None ? Third.Unit : Second.Unit != TimeUnit.None ? Second.Unit : First.Unit;

    /// <summary>TIMEX3 value.</summary>
    public string Timex() => DurationTimex.Format([First, Second, Third]);

    /// <summary>Moves a moment by this length.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="sign">1 forward, -1 back.</param>
    public DateTime Move(DateTime moment, int sign)
    {
        var moved = CalendarMath.Add(moment, First.Unit, First.Count * sign);
        moved = Second.Unit == TimeUnit.None ? moved : CalendarMath.Add(moved, Second.Unit, Second.Count * sign);
        return Third.Unit == TimeUnit.None ? moved : CalendarMath.Add(moved, Third.Unit, Third.Count * sign);
    }
}
