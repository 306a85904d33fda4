using ClaimCheck.Quantities.Numbers;

namespace ClaimCheck.Quantities.Ranges;

/// <summary>How two amounts stand to each other.</summary>
internal enum PairKind : byte
{
    /// <summary>They do not belong together.</summary>
    None,

    /// <summary>The ends of a range.</summary>
    Range,

    /// <summary>Two of a list ("eight or nine euros"): the first takes the unit of the second.</summary>
    List,

    /// <summary>A result ("3-0", "nine votes to three").</summary>
    Score,

    /// <summary>A figure and how far it may be off ("5 ± 0.2 metres").</summary>
    Spread,

    /// <summary>How the first stands to the second ("a 3:1 ratio", "outnumbered two to one").</summary>
    Ratio,

    /// <summary>Odds ("odds of 7-2"): a ratio of stakes.</summary>
    Odds,
}

/// <summary>An amount, or two that belong together.</summary>
/// <param name="Kind">How they belong together.</param>
/// <param name="First">Index of the first lexeme, "between" or "from" counted.</param>
/// <param name="Low">The amount, or the first of two with what it shares filled in.</param>
/// <param name="High">The second of two with what it shares filled in.</param>
internal readonly record struct AmountPair(PairKind Kind, int First, Amount Low, Amount High);
