using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>How far apart figures may be, by role and kind. Immutable and thread-safe.</summary>
internal sealed class ToleranceTable
{
    private readonly Dictionary<string, Tolerance> _byKey = new(StringComparer.Ordinal);

    /// <summary>Compiles the tolerances of packs; the later wins.</summary>
    /// <param name="entries">The tolerances.</param>
    public ToleranceTable(IEnumerable<ToleranceEntry> entries)
    {
        foreach (var entry in entries)
        {
            _byKey[entry.Key.Text] = entry.Tolerance;
        }
    }

    /// <summary>The tolerance for two figures: of their role, else of hedged figures of their kind where one of them is, else of their kind.</summary>
    /// <param name="role">The role, or <see langword="null"/>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isApproximate">Whether one of the figures is hedged ("about 50").</param>
    /// <returns><see langword="null"/> where no pack states one.</returns>
    public Tolerance? For(string? role, RoleKind kind, bool isApproximate)
    {
        if (role is not null && _byKey.TryGetValue(role, out var ofRole))
        {
            return ofRole;
        }

        var name = PackWords.Kinds[(int)kind];
        return isApproximate && _byKey.TryGetValue(name + ".approximate", out var hedged) ? hedged : _byKey.GetValueOrDefault(name);
    }
}
