namespace ClaimCheck.RulePacks;

/// <summary>What sort of answer a role takes. Same names and order as the kinds of claims, which live in a later stage (a test holds the two together).</summary>
internal enum RoleKind : byte
{
    Count, Money, Percent, Measure, Duration, Age, Temperature, Number, Date, Time, Score, Rank, Share, Place, Name, Polarity, Cause, Quote,
}

/// <summary>How the answer to a role's question develops while an event is being reported.</summary>
internal enum RoleTrend : byte
{
    /// <summary>It does not: two answers differ or they agree.</summary>
    None,

    /// <summary>Later answers are higher (a toll).</summary>
    Rising,

    /// <summary>Later answers are lower (people missing).</summary>
    Falling,

    /// <summary>Later answers may be higher or lower (homes without power).</summary>
    Varying,

    /// <summary>Each period has its own answer (a quarter's revenue).</summary>
    Periodic,
}
