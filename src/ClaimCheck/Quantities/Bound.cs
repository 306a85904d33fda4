namespace ClaimCheck.Quantities;

/// <summary>How a stated figure bounds the true one.</summary>
public enum Bound
{
    /// <summary>Stated without a hedge.</summary>
    Exact,

    /// <summary>"about", "some", "around".</summary>
    About,

    /// <summary>"nearly", "almost": a little below.</summary>
    Nearly,

    /// <summary>"at least".</summary>
    AtLeast,

    /// <summary>"more than", "over".</summary>
    MoreThan,

    /// <summary>"at most", "no more than".</summary>
    AtMost,

    /// <summary>"fewer than", "under".</summary>
    LessThan,

    /// <summary>"up to", "as many as".</summary>
    UpTo,

    /// <summary>Between two figures.</summary>
    Range,

    /// <summary>"dozens", "several", "hundreds".</summary>
    Vague,
}

/// <summary>Whether a figure states a change, and in which direction.</summary>
public enum Trend
{
    /// <summary>No change is stated.</summary>
    None,

    /// <summary>An increase.</summary>
    Up,

    /// <summary>A decrease.</summary>
    Down,
}
