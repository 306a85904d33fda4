namespace ClaimCheck.Claims;

/// <summary>Whether a claim says that something is so, or that it is not.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,
}

/// <summary>How a claim stands to reality.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>Intended or ordered, not yet done.</summary>
    Planned,

    /// <summary>Forecast.</summary>
    Expected,

    /// <summary>Suspected or said of someone.</summary>
    Alleged,

    /// <summary>Disputed by the speaker.</summary>
    Denied,

    /// <summary>Only on a condition.</summary>
    Hypothetical,
}
