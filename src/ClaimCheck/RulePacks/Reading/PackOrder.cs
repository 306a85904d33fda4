namespace ClaimCheck.RulePacks.Reading;

/// <summary>The order in which packs are applied.</summary>
internal static class PackOrder
{
    /// <summary>Packs with all that they extend, each once, those that are extended first.</summary>
    /// <param name="packs">The packs.</param>
    public static IReadOnlyList<RulePack> Flatten(IEnumerable<RulePack> packs)
    {
        var result = new List<RulePack>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            Add(pack, seen, result);
        }

        return result;
    }

    /// <summary>What tells a pack from others: its built-in name, or the full path of its file.</summary>
    /// <param name="name">The name, or a path.</param>
    public static string KeyOf(string name) => name.StartsWith(PackLoader.BuiltInPrefix, StringComparison.Ordinal) ? name : Path.GetFullPath(name);

    private static void Add(RulePack pack, HashSet<string> seen, List<RulePack> result)
    {
        if (!seen.Add(KeyOf(pack.File)))
        {
            return;
        }

        foreach (var extended in pack.Extends)
        {
            Add(extended, seen, result);
        }

        result.Add(pack);
    }
}
