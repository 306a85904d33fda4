namespace ClaimCheck.RulePacks;

/// <summary>A way to say a role, as a pack states it.</summary>
/// <param name="Text">The words; "N" stands for the figure with its noun.</param>
/// <param name="Positions">Where the counted or valued thing stands.</param>
internal sealed record RolePhrase(string Text, ArgumentPosition Positions);

/// <summary>What is said of a counted, valued or dated thing ("killed", "pledged", "magnitude"): the question that a claim answers. Immutable.</summary>
internal sealed record RoleDefinition
{
    /// <summary>The name that claims bear ("killed").</summary>
    public required string Name { get; init; }

    /// <summary>The pack that defines it, by id.</summary>
    public string Pack { get; init; } = "";

    /// <summary>Whether a built-in pack defines it.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>What sorts of answers it takes, the usual one first; never empty.</summary>
    public required IReadOnlyList<RoleKind> Kinds { get; init; }

    /// <summary>The usual sort of answer.</summary>
    public RoleKind Kind => Kinds[0];

    /// <summary>The class of counted things or the unit it wants ("person", "kilometre"), or <see langword="null"/> for any.</summary>
    public string? Unit { get; init; }

    /// <summary>How its answers develop.</summary>
    public RoleTrend Trend { get; init; }

    /// <summary>Whether an event has one such figure ("how deep the quake was", "how many came"): two reports of it that each give it once mean the same.</summary>
    public bool IsOnce { get; init; }

    /// <summary>What sort of figure it is (count, total, rate, share, change, rank, score, age, price), or <see langword="null"/>.</summary>
    public string? Statistic { get; init; }

    /// <summary>The start of the question, without the event ("how many were killed"), or <see langword="null"/>.</summary>
    public string? Question { get; init; }

    /// <summary>Roles of which it cannot be true at once of the same things ("killed", "survived").</summary>
    public IReadOnlyList<string> Opposites { get; init; } = [];

    /// <summary>Roles that are easily mixed up with it and answer another question ("killed", "injured").</summary>
    public IReadOnlyList<string> Distinct { get; init; } = [];

    /// <summary>Roles whose answers include those of this one ("detained" includes "arrested"): a part, which may not exceed the whole.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The sorts of answers that it takes where no phrase of any role does.</summary>
    public IReadOnlyList<RoleKind> DefaultOf { get; init; } = [];

    /// <summary>The ways to say it.</summary>
    public IReadOnlyList<RolePhrase> Phrases { get; init; } = [];

    /// <summary>Wordings that contain one of the phrases and mean something else.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>Whether a noun (first) may be counted under a class (second); <see langword="null"/> admits every noun.</summary>
    public Func<string, string, bool>? Admits { get; init; }

    /// <summary>Whether such a thing may be counted by the role: "countries" are not arrested.</summary>
    /// <param name="noun">The counted noun.</param>
    public bool MayCount(string noun) => Unit is null || Admits is null || Admits(noun, Unit);

    /// <summary>Whether it takes such an answer.</summary>
    /// <param name="kind">The sort of answer.</param>
    public bool Accepts(RoleKind kind) => Kinds.Contains(kind);
}
