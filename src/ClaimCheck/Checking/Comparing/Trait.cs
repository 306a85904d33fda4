namespace ClaimCheck.Checking.Comparing;

/// <summary>What tells whether two figures of a pair of texts answer one question. Each is between 0 and 1.</summary>
internal enum Trait : byte
{
    /// <summary>Share of the words on either side that stand in the same order in both texts.</summary>
    Order,

    /// <summary>Overlap of the content words nearby.</summary>
    Nearby,

    /// <summary>The same thing is counted or measured.</summary>
    SameNoun,

    /// <summary>Other things are counted or measured.</summary>
    OtherNoun,

    /// <summary>The same role of a rule pack.</summary>
    SameRole,

    /// <summary>Another role.</summary>
    OtherRole,

    /// <summary>The same predicate.</summary>
    SamePredicate,

    /// <summary>Another predicate.</summary>
    OtherPredicate,

    /// <summary>Overlap of the words of both clauses.</summary>
    Clause,

    /// <summary>Both nouns have modifiers, and share none.</summary>
    OtherModifiers,

    /// <summary>Another sort of figure: a level and a change.</summary>
    OtherStatistic,

    /// <summary>One is a part of a whole, the other is not.</summary>
    PartAndWhole,

    /// <summary>In the same place of the sentence each text names something that the other does not.</summary>
    OtherNames,

    /// <summary>Other places.</summary>
    OtherPlace,

    /// <summary>Other times.</summary>
    OtherTime,

    /// <summary>One is a fact, the other a plan, forecast or condition.</summary>
    OtherModality,

    /// <summary>Both state a unit, or what is counted.</summary>
    KnownUnit,

    /// <summary>Share of the second text's content words that the first has.</summary>
    CoverOfSecond,

    /// <summary>Share of the first text's content words that the second has.</summary>
    CoverOfFirst,

    /// <summary>Dates and times.</summary>
    IsTime,

    /// <summary>Dates and times beside a figure that both sentences give: when, rather than what.</summary>
    TimeOfFigure,

    /// <summary>Figures further apart than a factor of ten.</summary>
    FarApart,

    /// <summary>How close the figures are, from a factor of two up.</summary>
    Closeness,

    /// <summary>One is a bound close to the other, unhedged figure: bounds are drawn around the figure that they speak of.</summary>
    BoundNearby,

    /// <summary>The first text has other figures that either could answer as well.</summary>
    Rivals,
}
