namespace ClaimCheck.Claims.Places;

/// <summary>A place where something was done, as a phrase tells it: by common nouns ("the cellar of a bakery"), by names, or by both ("a barn near Corvale").</summary>
internal sealed record Site
{
    /// <summary>Lemma of the noun at its head; <see langword="null"/> where that is a name.</summary>
    public string? Noun { get; init; }

    /// <summary>Sorts of places that its nouns are, from the head outwards.</summary>
    public required string[] Sorts { get; init; }

    /// <summary>Places that it names.</summary>
    public required string[] Names { get; init; }

    /// <summary>Names before its nouns, which are its own ("the Corvale hotel").</summary>
    public string[] OwnNames { get; init; } = [];

    /// <summary>Whether its only name is that of a place near it ("a barn near Corvale").</summary>
    public bool IsNamedNear { get; init; }

    /// <summary>Whether the deed was done beside it, not in it.</summary>
    public bool IsNear { get; init; }
}
