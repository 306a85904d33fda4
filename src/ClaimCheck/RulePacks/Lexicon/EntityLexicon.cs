using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>Names and their other forms. Compared without case, articles and full stops. Immutable and thread-safe.</summary>
internal sealed class EntityLexicon
{
    private readonly Dictionary<string, EntityDefinition> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDefinition> _byMetonym = new(StringComparer.Ordinal);

    /// <summary>Compiles the entities of packs; a later one takes a form over.</summary>
    /// <param name="entities">The entities.</param>
    public EntityLexicon(IEnumerable<EntityDefinition> entities)
    {
        Entities = [.. entities];
        foreach (var entity in Entities)
        {
            foreach (var alias in entity.Aliases.Append(entity.Name))
            {
                _byAlias[Normalize(alias)] = entity;
            }

            foreach (var metonym in entity.Metonyms)
            {
                _byMetonym[Normalize(metonym)] = entity;
            }
        }
    }

    /// <summary>All entities in the order of the packs.</summary>
    public IReadOnlyList<EntityDefinition> Entities { get; }

    /// <summary>The entity that a name is a form of, or <see langword="null"/>.</summary>
    /// <param name="name">The name as written.</param>
    public EntityDefinition? Find(string name) => _byAlias.GetValueOrDefault(Normalize(name));

    /// <summary>The entity that a name of something else often stands for ("the Kremlin"), or <see langword="null"/>.</summary>
    /// <param name="name">The name as written.</param>
    public EntityDefinition? FindMetonym(string name) => _byMetonym.GetValueOrDefault(Normalize(name));

    private static string Normalize(string name)
    {
        var lower = name.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Replace('\u2019', '\'').Trim();
        return lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..] : lower;
    }
}
