namespace ClaimCheck.RulePacks.Reading;

/// <summary>The packs in the library, read on first use. Thread-safe.</summary>
internal static class BuiltInPacks
{
    private const string ResourcePrefix = "ClaimCheck.packs.";

    private static readonly Dictionary<string, Lazy<RulePack>> Packs = typeof(BuiltInPacks).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(".yml", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(
            resource => PackLoader.BuiltInPrefix + resource[ResourcePrefix.Length..^".yml".Length],
            resource => new Lazy<RulePack>(() => Read(resource)),
            StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<RulePack>> Loaded = new(() => [.. Names.Select(name => Packs[name].Value)]);

    /// <summary>Names of the packs ("claimcheck:core"), in order.</summary>
    public static IEnumerable<string> Names => Packs.Keys.Order(StringComparer.Ordinal);

    /// <summary>The packs in the order of their names; what they extend comes before them once they are flattened.</summary>
    public static IReadOnlyList<RulePack> All => Loaded.Value;

    /// <summary>The pack of a name, or <see langword="null"/>.</summary>
    /// <param name="name">The name ("claimcheck:core").</param>
    public static RulePack? Find(string name) => Packs.TryGetValue(name, out var pack) ? pack.Value : null;

    private static RulePack Read(string resource)
    {
        using var reader = new StreamReader(typeof(BuiltInPacks).Assembly.GetManifestResourceStream(resource)!);
        return PackLoader.Parse(reader.ReadToEnd(), PackLoader.BuiltInPrefix + resource[ResourcePrefix.Length..^".yml".Length]);
    }
}
