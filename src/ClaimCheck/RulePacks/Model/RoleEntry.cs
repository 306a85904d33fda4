namespace ClaimCheck.RulePacks.Model;

/// <summary>What one file says of a role; a key that it does not state is <see langword="null"/> and stays as the extended pack has it.</summary>
internal sealed record RoleEntry
{
    /// <summary>The role's name and place.</summary>
    public required PlacedText Name { get; init; }

    /// <summary>Whether the role is switched off.</summary>
    public bool IsOff { get; init; }

    /// <summary>Kinds of answers.</summary>
    public IReadOnlyList<RoleKind>? Kinds { get; init; }

    /// <summary>Class of counted things, or unit.</summary>
    public string? Unit { get; init; }

    /// <summary>How answers develop.</summary>
    public RoleTrend? Trend { get; init; }

    /// <summary>Whether an event has one such figure.</summary>
    public bool? IsOnce { get; init; }

    /// <summary>Sort of figure.</summary>
    public string? Statistic { get; init; }

    /// <summary>Start of the question.</summary>
    public string? Question { get; init; }

    /// <summary>Phrases, each with its positions; no position switches the phrase off.</summary>
    public IReadOnlyList<RolePhrase> Phrases { get; init; } = [];

    /// <summary>Wordings that veto the role.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>Roles that exclude it.</summary>
    public IReadOnlyList<PlacedText>? Opposites { get; init; }

    /// <summary>Roles that it is easily mixed up with.</summary>
    public IReadOnlyList<PlacedText>? Distinct { get; init; }

    /// <summary>Roles whose answers include its own.</summary>
    public IReadOnlyList<PlacedText>? PartOf { get; init; }

    /// <summary>Kinds of answers that it takes where no phrase of any role does.</summary>
    public IReadOnlyList<RoleKind>? DefaultOf { get; init; }

    /// <summary>Sentences and what they state.</summary>
    public IReadOnlyList<RoleExample> Examples { get; init; } = [];
}

/// <summary>A sentence and the answers of one role that it gives.</summary>
/// <param name="Role">The role.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Values">The answers; empty where it gives none.</param>
/// <param name="Pending">Why it may fail for now, or <see langword="null"/>.</param>
/// <param name="Line">Line of the file, from 1.</param>
internal sealed record RoleExample(string Role, string Sentence, IReadOnlyList<string> Values, string? Pending, int Line);
