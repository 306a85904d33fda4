namespace ClaimCheck.Quantities.Dates.Resolution;

/// <summary>From where an expression is counted.</summary>
/// <param name="Now">The moment of publication; any day where <paramref name="Known"/> is false.</param>
/// <param name="Known">Whether the publication is known.</param>
/// <param name="HasTime">Whether the time of day of the publication is known.</param>
/// <param name="TextDay">The day that the text spoke of last, or <see langword="null"/>.</param>
/// <param name="Direction">Positive where the words around point ahead, negative back; 2 certain, 1 likely, 0 unknown.</param>
internal readonly record struct Reference(DateTime Now, bool Known, bool HasTime, DateTime? TextDay, int Direction)
{
    /// <summary>The day of publication.</summary>
    public DateTime Today => Now.Date;
}
