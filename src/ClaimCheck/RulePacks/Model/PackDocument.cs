namespace ClaimCheck.RulePacks.Model;

/// <summary>What one file states, before it is merged with the packs that it extends. Immutable.</summary>
internal sealed record PackDocument
{
    /// <summary>The pack's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its title, or an empty string.</summary>
    public string Title { get; init; } = "";

    /// <summary>Names of the packs that it extends, with their places in the file.</summary>
    public IReadOnlyList<PlacedText> Extends { get; init; } = [];

    /// <summary>Roles, added or changed key by key.</summary>
    public IReadOnlyList<RoleEntry> Roles { get; init; } = [];

    /// <summary>Names of roles and rules that the file states, sound or not: a mistake in one must not make its mentions mistakes, too.</summary>
    public IReadOnlySet<string> Stated { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Classes of counted things.</summary>
    public IReadOnlyList<UnitEntry> Units { get; init; } = [];

    /// <summary>Names and their other forms.</summary>
    public IReadOnlyList<EntityDefinition> Entities { get; init; } = [];

    /// <summary>Tolerances by kind ("count"), kind of hedged figures ("count.approximate") or role.</summary>
    public IReadOnlyList<ToleranceEntry> Tolerances { get; init; } = [];

    /// <summary>Rules, added, replaced or switched off.</summary>
    public IReadOnlyList<RuleEntry> Rules { get; init; } = [];

    /// <summary>Findings that need not be reported.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Tests.</summary>
    public IReadOnlyList<PackTest> Tests { get; init; } = [];
}

/// <summary>A text and where it stands.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal sealed record PlacedText(string Text, int Line, int Column);

/// <summary>Figures that may be counted under one name ("person": passengers, children).</summary>
/// <param name="Name">The name of the class, singular.</param>
/// <param name="Aliases">Nouns that belong to it, singular or plural.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record UnitEntry(string Name, IReadOnlyList<string> Aliases, PlacedText Place);

/// <summary>A tolerance and what it is for.</summary>
/// <param name="Key">A kind, "kind.approximate", or the name of a role, with its place.</param>
/// <param name="Tolerance">The tolerance.</param>
internal sealed record ToleranceEntry(PlacedText Key, Tolerance Tolerance);

/// <summary>A named person, place, organisation or source.</summary>
/// <param name="Name">The name to compare by.</param>
/// <param name="Type">What it is: person, place, organization or source.</param>
/// <param name="Aliases">Other forms of the name.</param>
/// <param name="Metonyms">Names of something else that often stand for it ("the Kremlin").</param>
internal sealed record EntityDefinition(string Name, string Type, IReadOnlyList<string> Aliases, IReadOnlyList<string> Metonyms);
