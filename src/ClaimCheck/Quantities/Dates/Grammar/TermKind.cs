namespace ClaimCheck.Quantities.Dates.Grammar;

/// <summary>What sort of point or period of the calendar a term names.</summary>
internal enum TermKind : byte
{
    None,

    /// <summary>A day by any of year, month, day of the month, weekday.</summary>
    Day,

    /// <summary>A month, with or without a year.</summary>
    Month,

    /// <summary>A year, stated or counted from this one.</summary>
    Year,

    /// <summary>A season.</summary>
    Season,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years; <see cref="DateTerm.Number"/> is the ordinal.</summary>
    Century,

    /// <summary>A numbered week; <see cref="DateTerm.Number"/>.</summary>
    Week,

    /// <summary>A unit counted from the present one ("last week").</summary>
    Unit,

    /// <summary>A length that ends or starts now ("the past three days").</summary>
    Stretch,

    /// <summary>A day with a name.</summary>
    Holiday,

    /// <summary>The day that the text spoke of last ("the same day").</summary>
    TextDay,

    /// <summary>The moment of speaking, as an end of a range.</summary>
    Now,
}
