using ClaimCheck.Articles;
using ClaimCheck.Claims.Places;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Frames;

/// <summary>The answer half of a claim.</summary>
internal sealed record Answer
{
    /// <summary>The answer as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands in the claim's field, UTF-16, end exclusive.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The answer in a form that can be compared; <see langword="null"/> where there is none.</summary>
    public string? Normalized { get; init; }

    /// <summary>The stated figure in <see cref="Unit"/>.</summary>
    public decimal? Value { get; init; }

    /// <summary>What a numeric answer allows the true figure to be; <see langword="null"/> for other answers.</summary>
    public ValueSet? Set { get; init; }

    /// <summary>The hedge.</summary>
    public Bound Bound { get; init; }

    /// <summary>The direction of a change.</summary>
    public Trend Trend { get; init; }

    /// <summary>Singular English name of the unit.</summary>
    public string? Unit { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>First and second number of a score.</summary>
    public (decimal First, decimal Second)? Score { get; init; }

    /// <summary>The place where a deed was done, of which others may say another; <see langword="null"/> for other answers.</summary>
    public Site? Site { get; init; }

    /// <summary>What is told of one person; <see langword="null"/> for other answers.</summary>
    public ToldFact? Fact { get; init; }

    /// <summary>Where a date or time lies on the calendar.</summary>
    public TimeInterval? When { get; init; }
}
