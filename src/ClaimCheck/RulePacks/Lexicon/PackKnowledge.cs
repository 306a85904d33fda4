using ClaimCheck.RulePacks.Model;
using ClaimCheck.RulePacks.Reading;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Everything that a set of packs knows, compiled for the later stages. Immutable and thread-safe.</summary>
internal sealed class PackKnowledge
{
    private static readonly Lazy<PackKnowledge> OfBuiltIn = new(() => Compile(BuiltInPacks.All));

    private PackKnowledge(IReadOnlyList<RulePack> packs, bool withSuppressions)
    {
        var phrases = HaveBuiltInRoles(packs) ? BuiltInPacks.Phrases : null;
        var documents = packs.Select(pack => phrases is null ? pack.Document : pack.Outline).ToArray();
        Packs = packs;
        Units = new UnitTable(documents.SelectMany(document => document.Units));
        var builtIn = packs.Where(IsBuiltIn).Select(pack => pack.Id).ToHashSet(StringComparer.Ordinal);
        var roles = RoleMerger.Merge(documents).Select(role => role with { Admits = Units.Admits, IsBuiltIn = builtIn.Contains(role.Pack) }).ToArray();
        Roles = phrases is null ? new RoleLexicon(roles) : new RoleLexicon(roles, phrases);
        Entities = new EntityLexicon(documents.SelectMany(document => document.Entities));
        Tolerances = new ToleranceTable(documents.SelectMany(document => document.Tolerances));
        Rules = new RuleSet(documents.SelectMany(document => document.Rules));
        Suppressions = new SuppressionList(withSuppressions ? documents.SelectMany(document => document.Suppressions) : []);
    }

    /// <summary>What the built-in packs know.</summary>
    public static PackKnowledge BuiltIn => OfBuiltIn.Value;

    /// <summary>The packs in the order in which they were applied, each once.</summary>
    public IReadOnlyList<RulePack> Packs { get; }

    /// <summary>Roles.</summary>
    public RoleLexicon Roles { get; }

    /// <summary>Classes of counted nouns.</summary>
    public UnitTable Units { get; }

    /// <summary>Names.</summary>
    public EntityLexicon Entities { get; }

    /// <summary>Tolerances.</summary>
    public ToleranceTable Tolerances { get; }

    /// <summary>Rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>Suppressions.</summary>
    public SuppressionList Suppressions { get; }

    /// <summary>Compiles packs with all that they extend.</summary>
    /// <param name="packs">The packs; later ones win.</param>
    /// <param name="withSuppressions">Whether suppressions count; they do not while a pack runs its own tests.</param>
    public static PackKnowledge Compile(IEnumerable<RulePack> packs, bool withSuppressions = true) => new(PackOrder.Flatten(packs), withSuppressions);

    /// <summary>Whether packs state the roles of all built-in packs and no others, whose phrases the build has compiled.</summary>
    private static bool HaveBuiltInRoles(IReadOnlyList<RulePack> packs) =>
        packs.Any(IsBuiltIn) && packs.Where(StatesRoles).SequenceEqual(PackOrder.Flatten(BuiltInPacks.All).Where(StatesRoles));

    private static bool IsBuiltIn(RulePack pack) => pack.File.StartsWith(PackLoader.BuiltInPrefix, StringComparison.Ordinal);

    private static bool StatesRoles(RulePack pack) => pack.Outline.Roles.Count > 0;
}
