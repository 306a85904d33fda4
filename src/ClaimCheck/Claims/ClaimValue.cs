using ClaimCheck.Articles;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims;

/// <summary>The answer that a claim gives. Figures are in the unit named by <see cref="Unit"/>.</summary>
public sealed record ClaimValue
{
    /// <summary>The answer as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands, in UTF-16 code units of the claim's field, end exclusive.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The answer in a form that can be compared: an invariant number, a TIMEX3 value, a name.</summary>
    public string? Normalized { get; init; }

    /// <summary>The stated figure; <see langword="null"/> for ranges, vague words and answers that are no figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>Lower end of what the answer allows; <see langword="null"/> is open.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of what the answer allows; <see langword="null"/> is open.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether <see cref="Low"/> itself is excluded.</summary>
    public bool LowOpen { get; init; }

    /// <summary>Whether <see cref="High"/> itself is excluded.</summary>
    public bool HighOpen { get; init; }

    /// <summary>The hedge.</summary>
    public Bound Bound { get; init; }

    /// <summary>Singular English name of the unit, or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>ISO 4217 code, or <see langword="null"/>.</summary>
    public string? Currency { get; init; }
}
