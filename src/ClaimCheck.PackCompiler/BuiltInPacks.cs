namespace ClaimCheck.RulePacks.Reading;

/// <summary>The built-in packs as they are written, in the place of the library's class of this name, which reads what this program writes.</summary>
internal static class BuiltInPacks
{
    private static readonly SortedDictionary<string, RulePack?> Packs = new(StringComparer.Ordinal);
    private static string _folder = "";

    /// <summary>Names of the packs ("claimcheck:core"), in order.</summary>
    public static IEnumerable<string> Names => Packs.Keys;

    /// <summary>The packs in the order of their names.</summary>
    public static IReadOnlyList<RulePack> All => [.. Names.ToArray().Select(name => Find(name)!)];

    /// <summary>Says where the packs are.</summary>
    /// <param name="folder">The folder of the YAML files.</param>
    public static void Open(string folder)
    {
        _folder = folder;
        foreach (var path in Directory.EnumerateFiles(folder, "*.yml"))
        {
            Packs.Add(PackLoader.BuiltInPrefix + Path.GetFileNameWithoutExtension(path), null);
        }
    }

    /// <summary>The file of a pack.</summary>
    /// <param name="name">The name ("claimcheck:core").</param>
    public static string PathOf(string name) => Path.Combine(_folder, name[PackLoader.BuiltInPrefix.Length..] + ".yml");

    /// <summary>The pack of a name, or <see langword="null"/>.</summary>
    /// <param name="name">The name ("claimcheck:core").</param>
    public static RulePack? Find(string name) =>
        Packs.TryGetValue(name, out var known) ? known ?? (Packs[name] = PackLoader.Parse(File.ReadAllText(PathOf(name)), name)) : null;
}
