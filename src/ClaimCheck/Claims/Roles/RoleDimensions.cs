using System.Collections.Frozen;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Roles;

/// <summary>Tells measures that cannot have a role because they are of another dimension: hectares are no weight, tonnes no distance.</summary>
internal static class RoleDimensions
{
    private static readonly FrozenDictionary<string, string[]> Table = CueTable.ReadRows("role-dimensions.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Defaults = CueTable.ReadRows("role-dimensions.tsv").Where(row => row.Length > 2).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The dimension of a measure's unit; <see langword="null"/> for other figures and where none is known.</summary>
    /// <param name="quantity">The figure.</param>
    public static string? Of(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Measure, Unit: { } unit } ? QuantityReader.Default.Units.DimensionOf(unit) : null;

    /// <summary>Whether a role takes measures of a dimension.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="dimension">The dimension; <see langword="null"/> where it is unknown.</param>
    public static bool Admits(string role, string? dimension) => dimension is null || !Table.TryGetValue(role, out var wanted) || wanted.Contains(dimension);

    /// <summary>The name of the role of measures of a dimension of which nothing says a role; <see langword="null"/> where there is none.</summary>
    /// <param name="dimension">The dimension; <see langword="null"/> where it is unknown.</param>
    public static string? DefaultFor(string? dimension) => dimension is not null && Defaults.TryGetValue(dimension, out var role) ? role : null;
}
