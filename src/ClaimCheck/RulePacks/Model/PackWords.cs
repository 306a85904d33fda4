namespace ClaimCheck.RulePacks.Model;

/// <summary>The fixed words of the pack format and what they stand for. Read by the reader and by the schema.</summary>
internal static class PackWords
{
    /// <summary>Names of kinds.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. Enum.GetNames<RoleKind>().Select(Lower)];

    /// <summary>Names of trends.</summary>
    public static readonly IReadOnlyList<string> Trends = [.. Enum.GetNames<RoleTrend>().Select(Lower)];

    /// <summary>What holds of a role.</summary>
    public const string Yes = "yes";

    /// <summary>Whether something holds of a role.</summary>
    public static readonly IReadOnlyList<string> YesOrNo = [Yes, "no"];

    /// <summary>Names of statistics.</summary>
    public static readonly IReadOnlyList<string> Statistics =
        ["count", "total", "rate", "share", "change", "rank", "score", "age", "price", "level", "forecast", "target", "limit"];

    /// <summary>Names of argument positions.</summary>
    public static readonly IReadOnlyList<PositionWord> Positions =
    [
        new("object", ArgumentPosition.Object),
        new("subject", ArgumentPosition.Subject),
        new("predicate", ArgumentPosition.Predicate),
        new("of", ArgumentPosition.Of),
        new("noun", ArgumentPosition.Noun),
        new("value", ArgumentPosition.Value),
        new("slot", ArgumentPosition.Slot),
        new("by", ArgumentPosition.By),
        new("to", ArgumentPosition.To),
        new("from", ArgumentPosition.From),
        new("adjunct", ArgumentPosition.Adjunct),
        new("before", ArgumentPosition.Before),
        new("after", ArgumentPosition.After),
    ];

    /// <summary>Names of the fields that two claims can be asked to share.</summary>
    public static readonly IReadOnlyList<string> SameFields =
        ["event", "role", "unit", "noun", "restrictor", "statistic", "time", "as-of", "place", "participants", "attribution", "modality"];

    /// <summary>Names of verdicts that a rule may give.</summary>
    public static readonly IReadOnlyList<string> Verdicts = ["conflict", "possibleConflict", "revision", "update", "equivalent"];

    /// <summary>Names of severities.</summary>
    public static readonly IReadOnlyList<string> Severities = ["error", "warning", "info", "off"];

    /// <summary>Names of what an entity may be.</summary>
    public static readonly IReadOnlyList<string> EntityTypes = ["person", "place", "organization", "source"];

    /// <summary>Placeholders of a side, behind "left." or "right.".</summary>
    public static readonly IReadOnlyList<string> SidePlaceholders = ["source", "value", "quote", "time", "place", "attribution", "article"];

    /// <summary>Placeholders of the question.</summary>
    public static readonly IReadOnlyList<string> Placeholders = ["role", "kind", "noun", "unit", "question", "event", "rule"];

    /// <summary>Switches off a role, a phrase or a rule of an extended pack.</summary>
    public const string Off = "off";

    /// <summary>Says that an example states nothing of the role.</summary>
    public const string Nothing = "none";

    /// <summary>The argument position of a name; none for "off".</summary>
    /// <param name="name">The name; validated.</param>
    public static ArgumentPosition PositionOf(string name)
    {
        foreach (var word in Positions)
        {
            if (word.Name == name)
            {
                return word.Position;
            }
        }

        return ArgumentPosition.None;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>A name of an argument position.</summary>
/// <param name="Name">The name.</param>
/// <param name="Position">The position.</param>
internal sealed record PositionWord(string Name, ArgumentPosition Position);
