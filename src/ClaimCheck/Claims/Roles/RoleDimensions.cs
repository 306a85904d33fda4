using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Roles;

/// <summary>Tells measures that cannot have a role because they are of another dimension: hectares are no weight, tonnes no distance.</summary>
internal static class RoleDimensions
{
    private static readonly FrozenDictionary<string, string[]> Table = CueTable.ReadRows("role-dimensions.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Defaults = CueTable.ReadRows("role-dimensions.tsv").Where(row => row.Length > 2).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The heights of people, in feet.</summary>
    private const decimal Shortest = 4, Tallest = 8;

    /// <summary>The dimension of a measure's unit; <see langword="null"/> for other figures and where none is known. What is told in feet and inches and is
    /// as tall as people are is a stature.</summary>
    /// <param name="quantity">The figure.</param>
    public static string? Of(Quantity quantity) =>
        quantity is not { Kind: QuantityKind.Measure, Unit: { } unit } ? null
        : quantity is { Unit: "foot", Set.Granularity: 1m / 12, Value: >= Shortest and < Tallest } ? "stature" : QuantityReader.Default.Units.DimensionOf(unit);

    /// <summary>Whether a role takes measures of a dimension.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="dimension">The dimension; <see langword="null"/> where it is unknown.</param>
    public static bool Admits(string role, string? dimension) => dimension is null || !Table.TryGetValue(role, out var wanted) || wanted.Contains(dimension);

    /// <summary>The name of the role of measures of a dimension of which nothing says a role; <see langword="null"/> where there is none.</summary>
    /// <param name="dimension">The dimension; <see langword="null"/> where it is unknown.</param>
    public static string? DefaultFor(string? dimension) => dimension is not null && Defaults.TryGetValue(dimension, out var role) ? role : null;
}
