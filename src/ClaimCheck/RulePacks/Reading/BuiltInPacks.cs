using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Phrases;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>The packs in the library, read on first use. Thread-safe.</summary>
internal static class BuiltInPacks
{
    private static readonly Lazy<LinkedPacks> Linked = new(Read);

    /// <summary>Names of the packs ("claimcheck:core"), in order.</summary>
    public static IEnumerable<string> Names => All.Select(static pack => pack.File);

    /// <summary>The packs in the order of their names; what they extend comes before them once they are flattened.</summary>
    public static IReadOnlyList<RulePack> All => Linked.Value.Packs;

    /// <summary>The phrases of the roles of all packs, merged in that order.</summary>
    public static PhraseTrie Phrases => Linked.Value.Phrases;

    /// <summary>The pack of a name, or <see langword="null"/>.</summary>
    /// <param name="name">The name ("claimcheck:core").</param>
    public static RulePack? Find(string name) => All.FirstOrDefault(pack => pack.File == name);

    /// <summary>Reads the packs anew.</summary>
    public static LinkedPacks Read()
    {
        var compiled = CompiledPacksReader.Read(Resource("ClaimCheck.rule-packs.bin"));
        return new LinkedPacks(Link(compiled), compiled.Phrases);
    }

    private static Stream Resource(string name) => typeof(BuiltInPacks).Assembly.GetManifestResourceStream(name)!;

    private static RulePack[] Link(CompiledPacks packs)
    {
        var compiled = packs.Packs.ToDictionary(static pack => pack.Name, StringComparer.Ordinal);
        var linked = new Dictionary<string, RulePack>(StringComparer.Ordinal);
        var whole = new Lazy<Dictionary<string, PackDocument>>(static () => CompiledPacksReader.ReadWhole(Resource("ClaimCheck.rule-packs-whole.bin"))
            .ToDictionary(static pack => pack.Name, static pack => PackReader.ReadSound(pack.Root), StringComparer.Ordinal));
        return [.. packs.Packs.Select(pack => LinkedPack(pack.Name))];

        RulePack LinkedPack(string name)
        {
            if (linked.TryGetValue(name, out var known))
            {
                return known;
            }

            var outline = PackReader.ReadSound(compiled[name].Root);
            var document = new Lazy<PackDocument>(() => whole.Value[name]);
            return linked[name] = new RulePack(name, outline, document, [.. outline.Extends.Select(extended => LinkedPack(extended.Text))]) { TextHash = compiled[name].TextHash };
        }
    }

    /// <summary>The packs with what they extend.</summary>
    /// <param name="Packs">The packs in the order of their names.</param>
    /// <param name="Phrases">The phrases of the roles of all packs.</param>
    internal sealed record LinkedPacks(IReadOnlyList<RulePack> Packs, PhraseTrie Phrases);
}
