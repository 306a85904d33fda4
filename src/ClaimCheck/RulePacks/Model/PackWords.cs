using System.Collections.Frozen;

namespace ClaimCheck.RulePacks.Model;

/// <summary>The fixed words of the pack format and what they stand for. Read by the reader and by the schema.</summary>
internal static class PackWords
{
    /// <summary>Names of kinds.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. Enum.GetNames<RoleKind>().Select(Lower)];

    /// <summary>Names of trends.</summary>
    public static readonly IReadOnlyList<string> Trends = [.. Enum.GetNames<RoleTrend>().Select(Lower)];

    /// <summary>Names of statistics.</summary>
    public static readonly IReadOnlyList<string> Statistics =
        ["count", "total", "rate", "share", "change", "rank", "score", "age", "price", "level", "forecast", "target", "limit"];

    /// <summary>Names of argument positions.</summary>
    public static readonly FrozenDictionary<string, ArgumentPosition> Positions = new Dictionary<string, ArgumentPosition>(StringComparer.Ordinal)
    {
        ["object"] = ArgumentPosition.Object,
        ["subject"] = ArgumentPosition.Subject,
        ["predicate"] = ArgumentPosition.Predicate,
        ["of"] = ArgumentPosition.Of,
        ["noun"] = ArgumentPosition.Noun,
        ["value"] = ArgumentPosition.Value,
        ["slot"] = ArgumentPosition.Slot,
        ["by"] = ArgumentPosition.By,
        ["to"] = ArgumentPosition.To,
        ["from"] = ArgumentPosition.From,
        ["adjunct"] = ArgumentPosition.Adjunct,
        ["before"] = ArgumentPosition.Before,
        ["after"] = ArgumentPosition.After,
    }.ToFrozenDictionary(StringComparer.Ordinal);

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

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
