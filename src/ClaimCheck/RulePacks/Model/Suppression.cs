namespace ClaimCheck.RulePacks.Model;

/// <summary>A finding that need not be reported, and why. Immutable.</summary>
internal sealed record Suppression
{
    /// <summary>The rule whose finding it is, or <see langword="null"/> for any.</summary>
    public PlacedText? Rule { get; init; }

    /// <summary>The role, or <see langword="null"/> for any.</summary>
    public PlacedText? Role { get; init; }

    /// <summary>Words that a sentence of one of the claims holds, or <see langword="null"/> for any.</summary>
    public string? Quote { get; init; }

    /// <summary>Id of the article of one of the claims, or <see langword="null"/> for any.</summary>
    public string? Article { get; init; }

    /// <summary>Outlet of one of the claims, or <see langword="null"/> for any.</summary>
    public string? Source { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it holds, or <see langword="null"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The pack, by id.</summary>
    public string Pack { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public required PlacedText Place { get; init; }

    /// <summary>Whether its last day has passed.</summary>
    /// <param name="day">The newest day that the articles know of; the library has no clock.</param>
    public bool IsExpired(DateOnly day) => Until < day;
}
