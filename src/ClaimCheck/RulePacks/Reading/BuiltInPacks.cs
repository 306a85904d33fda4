namespace ClaimCheck.RulePacks.Reading;

/// <summary>The packs in the library, read on first use. Thread-safe.</summary>
internal static class BuiltInPacks
{
    private const string ResourcePrefix = "ClaimCheck.packs.";

    private static readonly Dictionary<string, Lazy<RulePack>> Packs = typeof(BuiltInPacks).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(".yml", StringComparison.Ordinal))
        .Select(static resource => PackLoader.BuiltInPrefix + resource[ResourcePrefix.Length..^".yml".Length])
        .ToDictionary(
            static name => name,
            static name => new Lazy<RulePack>(() => PackLoader.ReadBuiltIn(TextOf(name), name)),
            StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<RulePack>> Loaded = new(() => [.. Names.Select(name => Packs[name].Value)]);

    /// <summary>Names of the packs ("claimcheck:core"), in order.</summary>
    public static IEnumerable<string> Names => Packs.Keys.Order(StringComparer.Ordinal);

    /// <summary>The packs in the order of their names; what they extend comes before them once they are flattened.</summary>
    public static IReadOnlyList<RulePack> All => Loaded.Value;

    /// <summary>The pack of a name, or <see langword="null"/>.</summary>
    /// <param name="name">The name ("claimcheck:core").</param>
    public static RulePack? Find(string name) => Packs.TryGetValue(name, out var pack) ? pack.Value : null;

    /// <summary>The YAML text of a pack.</summary>
    /// <param name="name">Its name ("claimcheck:core").</param>
    public static string TextOf(string name)
    {
        using var reader = new StreamReader(typeof(BuiltInPacks).Assembly.GetManifestResourceStream($"{ResourcePrefix}{name[PackLoader.BuiltInPrefix.Length..]}.yml")!);
        return reader.ReadToEnd();
    }
}
