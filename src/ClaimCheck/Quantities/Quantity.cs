using ClaimCheck.Articles;

namespace ClaimCheck.Quantities;

/// <summary>A figure, amount, date or time found in a text.</summary>
internal sealed record Quantity
{
    /// <summary>The whole expression with hedge, sign and unit ("more than 40 million euros").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number words alone ("40 million"); for dates and times the expression itself; for vague words the word.</summary>
    public required TextSpan Number { get; init; }

    /// <summary>What sort of figure it is.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The stated figure in plain units; <see langword="null"/> for ranges, vague words, dates, times and scores.</summary>
    public decimal? Value { get; init; }

    /// <summary>Lower end of the literal range of ranges and vague words; the first number of a score; else <see langword="null"/>.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of the literal range of ranges and vague words; the second number of a score; else <see langword="null"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>How the figure bounds the true one.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether it states a change ("rose 3%").</summary>
    public Trend Trend { get; init; }

    /// <summary>Singular English name of the unit ("kilometre per hour", "percentage", "year", "dollar"), or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted: head and modifiers, singular ("european country"), or <see langword="null"/>.</summary>
    public string? Noun { get; init; }

    /// <summary>ISO 4217 code, or <see langword="null"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>TIMEX3 value of a date, time or duration, or <see langword="null"/>.</summary>
    public string? Timex { get; init; }

    /// <summary>Length of a duration in seconds, or <see langword="null"/>.</summary>
    public decimal? Seconds { get; init; }

    /// <summary>Where a date or time lies on the calendar, or <see langword="null"/> where that is unknown.</summary>
    public TimeInterval? When { get; init; }

    /// <summary>What the expression allows the true figure to be, in <see cref="Unit"/>; <see langword="null"/> for dates, times and scores.</summary>
    public ValueSet? Set { get; init; }
}
