using ClaimCheck.Language.Names;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.References;

/// <summary>Finds the entity of a name by its whole key, its last name, its first word, its words in any order, its place or its initials.</summary>
internal sealed class EntityIndex(AnalyzedText text, List<EntityDraft> drafts)
{
    private readonly Dictionary<string, int> _byWhole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byBag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);

    /// <summary>The entity that a name names, or -1 for a new one.</summary>
    /// <param name="key">The name's key.</param>
    /// <param name="mention">The name.</param>
    public int Find(NameKey key, NameMention mention)
    {
        if (key.Words.Length == 0)
        {
            return -1;
        }

        if (_byWhole.TryGetValue(key.Whole, out int whole) && Compatible(whole, mention.Type))
        {
            return whole;
        }

        if (mention.Type == NameType.Place && Place(mention) is { Length: > 0 } place && _byPlace.TryGetValue(place, out int same))
        {
            return same;
        }

        if (MayBePerson(mention.Type) && _byLast.TryGetValue(key.Whole, out int surname) && MayBePerson(drafts[surname].Type))
        {
            return surname;
        }

        if (key.Words.Length > 1)
        {
            return _byBag.TryGetValue(key.Bag, out int bag) ? bag : SamePerson(key, mention);
        }

        if (key.IsAcronym && _byInitials.TryGetValue(key.Words[0].Replace(".", "", StringComparison.Ordinal), out int expansion) && drafts[expansion].Type != NameType.Person)
        {
            return expansion;
        }

        // A small town's name that is a last name of somebody in the text.
        if (mention.Type == NameType.Place && _byLast.TryGetValue(key.Words[0], out int last) && drafts[last].Type == NameType.Person && !IsLocated(mention))
        {
            return last;
        }

        return mention.Type is NameType.Organization or NameType.Unknown && _byFirst.TryGetValue(key.Words[0], out int first) && IsCompany(first) ? first : -1;
    }

    /// <summary>Makes an entity known under a name.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="key">The name's key.</param>
    /// <param name="mention">The name.</param>
    public void Add(int entity, NameKey key, NameMention mention)
    {
        if (key.Words.Length == 0)
        {
            return;
        }

        _byWhole[key.Whole] = entity;
        if (mention.Type == NameType.Place && Place(mention) is { Length: > 0 } place)
        {
            _byPlace[place] = entity;
        }

        if (key.Words.Length > 1)
        {
            _byLast[key.Words[^1]] = entity;
            _byLast[key.Surname] = entity;
            _byFirst[key.Words[0]] = entity;
            _byBag[key.Bag] = entity;
            if (key.Initials.Length > 1)
            {
                _byInitials[key.Initials] = entity;
            }
        }
    }

    private static bool MayBePerson(NameType type) => type is NameType.Person or NameType.Unknown;

    // "Norlund Foods" can be called "Norlund": a name of an organisation, or one that ends in a common noun.
    private bool IsCompany(int entity) => drafts[entity].Type == NameType.Organization
        || (drafts[entity].Type == NameType.Unknown && NameLists.Default.IsDictionaryWord(drafts[entity].Words[^1]) && !NameLists.Default.IsDictionaryWord(drafts[entity].Words[0]));

    private bool IsLocated(NameMention mention) => mention.FirstToken > 0 && text.Tokens[mention.FirstToken - 1].Tag == UniversalTag.Adp;

    private string Place(NameMention mention)
    {
        ReadOnlySpan<Place> places = Gazetteer.Default.Find(text.Words(mention));
        return places.IsEmpty ? "" : $"{places[0].Name}/{places[0].Country}";
    }

    // "Ana Velkova" is "Ana Maria Velkova" and "A. Velkova", and not "Ivo Velkova".
    private int SamePerson(NameKey key, NameMention mention)
    {
        if (!MayBePerson(mention.Type) || !_byLast.TryGetValue(key.Words[^1], out int found) || !MayBePerson(drafts[found].Type))
        {
            return -1;
        }

        string[] other = drafts[found].Words;
        string a = key.Words[0];
        string b = other[0];
        bool sameFirst = a == b || (a[0] == b[0] && (a.TrimEnd('.').Length == 1 || b.TrimEnd('.').Length == 1));
        return other.Length > 1 && sameFirst ? found : -1;
    }

    private bool Compatible(int entity, NameType type) =>
        type == NameType.Unknown || drafts[entity].Type == NameType.Unknown || drafts[entity].Type == type
        || (type != NameType.Person && drafts[entity].Type != NameType.Person);
}
