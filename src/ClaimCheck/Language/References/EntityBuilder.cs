using ClaimCheck.Language.Names;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Language.References;

/// <summary>
/// Joins the mentions of one thing: a last name to the full name, an acronym to its expansion, a short form to the long one. Nicknames and first names
/// are not joined. Every step is a look-up, so the cost is linear in the number of names.
/// </summary>
internal sealed class EntityBuilder(AnalyzedText text)
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, int> _byWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byWhole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byBag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byInitials = new(StringComparer.Ordinal);

    /// <summary>Joins the mentions.</summary>
    /// <param name="mentions">The names in the order of the text; their entity is set.</param>
    /// <returns>The entities.</returns>
    public NamedEntity[] Build(List<NameMention> mentions)
    {
        // Full names first, so that a headline's short form finds the body's full name.
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> written = _byWritten.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int step = 0; step < 2 * mentions.Count; step++)
        {
            int i = step % mentions.Count;
            NameMention mention = mentions[i];
            if (mention.EndToken - mention.FirstToken > 1 != step < mentions.Count)
            {
                continue;
            }

            if (written.TryGetValue(Words(mention), out int same) && _drafts[same].Type == mention.Type)
            {
                mentions[i] = mention with { Entity = same };
                continue;
            }

            NameKey key = new(text, mention.FirstToken, mention.EndToken);
            int entity = Find(key, mention);
            if (entity < 0)
            {
                entity = _drafts.Count;
                _drafts.Add(new Draft());
            }

            _drafts[entity].Add(text, mention, key);
            Index(entity, key, mention);
            mentions[i] = mention with { Entity = entity };
            written[Words(mention)] = entity;
        }

        LinkBracketedAcronyms(mentions);
        return Finish(mentions);
    }

    private static bool MayBePerson(NameType type) => type is NameType.Person or NameType.Unknown;

    private int Find(NameKey key, NameMention mention)
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

        if (MayBePerson(mention.Type) && _byLast.TryGetValue(key.Whole, out int surname) && MayBePerson(_drafts[surname].Type))
        {
            return surname;
        }

        if (key.Words.Length > 1)
        {
            return _byBag.TryGetValue(key.Bag, out int bag) ? bag : SamePerson(key, mention);
        }

        if (key.IsAcronym && _byInitials.TryGetValue(key.Words[0].Replace(".", "", StringComparison.Ordinal), out int expansion) && _drafts[expansion].Type != NameType.Person)
        {
            return expansion;
        }

        // A small town's name that is a last name of somebody in the text.
        if (mention.Type == NameType.Place && _byLast.TryGetValue(key.Words[0], out int last) && _drafts[last].Type == NameType.Person && !IsLocated(mention))
        {
            return last;
        }

        return mention.Type is NameType.Organization or NameType.Unknown && _byFirst.TryGetValue(key.Words[0], out int first) && IsCompany(first) ? first : -1;
    }

    // "Norlund Foods" can be called "Norlund": a name of an organisation, or one that ends in a common noun.
    private bool IsCompany(int entity) => _drafts[entity].Type == NameType.Organization
        || (_drafts[entity].Type == NameType.Unknown && NameLists.Default.IsDictionaryWord(_drafts[entity].Words[^1]) && !NameLists.Default.IsDictionaryWord(_drafts[entity].Words[0]));

    private bool IsLocated(NameMention mention) => mention.FirstToken > 0 && text.Tokens[mention.FirstToken - 1].Tag == UniversalTag.Adp;

    private ReadOnlySpan<char> Words(NameMention mention) =>
        text.Text.AsSpan(text.Tokens[mention.FirstToken].Start, text.Tokens[mention.EndToken - 1].End - text.Tokens[mention.FirstToken].Start);

    private string Place(NameMention mention)
    {
        ReadOnlySpan<Place> places = Gazetteer.Default.Find(Words(mention));
        return places.IsEmpty ? "" : $"{places[0].Name}/{places[0].Country}";
    }

    // "Ana Velkova" is "Ana Maria Velkova" and "A. Velkova", and not "Ivo Velkova".
    private int SamePerson(NameKey key, NameMention mention)
    {
        if (!MayBePerson(mention.Type) || !_byLast.TryGetValue(key.Words[^1], out int found) || !MayBePerson(_drafts[found].Type))
        {
            return -1;
        }

        string[] other = _drafts[found].Words;
        string a = key.Words[0];
        string b = other[0];
        bool sameFirst = a == b || (a[0] == b[0] && (a.TrimEnd('.').Length == 1 || b.TrimEnd('.').Length == 1));
        return other.Length > 1 && sameFirst ? found : -1;
    }

    private bool Compatible(int entity, NameType type) =>
        type == NameType.Unknown || _drafts[entity].Type == NameType.Unknown || _drafts[entity].Type == type
        || (type != NameType.Person && _drafts[entity].Type != NameType.Person);

    private void Index(int entity, NameKey key, NameMention mention)
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

    // "Dravenport Sailors' Union (DSU)": the brackets join even where the letters do not fit.
    private void LinkBracketedAcronyms(List<NameMention> mentions)
    {
        Dictionary<int, int>? joined = null;
        for (int i = 1; i < mentions.Count; i++)
        {
            int bracket = mentions[i].FirstToken - 1;
            bool isBracketed = bracket > 0 && text.Form(bracket) is "(" && mentions[i].EndToken < text.Tokens.Length && text.Form(mentions[i].EndToken) is ")"
                && mentions[i - 1].EndToken == bracket && mentions[i - 1].EndToken - mentions[i - 1].FirstToken > 1
                && new NameKey(text, mentions[i].FirstToken, mentions[i].EndToken).IsAcronym;
            if (isBracketed && mentions[i].Entity != mentions[i - 1].Entity)
            {
                joined ??= [];
                joined[mentions[i].Entity] = mentions[i - 1].Entity;
            }
        }

        for (int i = 0; joined != null && i < mentions.Count; i++)
        {
            if (joined.TryGetValue(mentions[i].Entity, out int target))
            {
                mentions[i] = mentions[i] with { Entity = target };
            }
        }
    }

    // Entities in the order of their first mention, each mention with its entity's type.
    private NamedEntity[] Finish(List<NameMention> mentions)
    {
        Dictionary<int, int> numbers = [];
        List<NamedEntity> entities = [];
        for (int i = 0; i < mentions.Count; i++)
        {
            NameMention mention = mentions[i];
            if (!numbers.TryGetValue(mention.Entity, out int number))
            {
                number = entities.Count;
                numbers.Add(mention.Entity, number);
                Draft draft = _drafts[mention.Entity];
                entities.Add(new NamedEntity(draft.Name, draft.Type));
            }

            mentions[i] = mention with { Entity = number, Type = entities[number].Type };
        }

        return [.. entities];
    }

    private sealed class Draft
    {
        public string Name { get; private set; } = "";

        public string[] Words { get; private set; } = [];

        public NameType Type { get; private set; }

        public void Add(AnalyzedText text, NameMention mention, NameKey key)
        {
            if (Type == NameType.Unknown || (mention.Type == NameType.Person && Type != NameType.Person && Words.Length < 2))
            {
                Type = mention.Type == NameType.Unknown ? Type : mention.Type;
            }

            if (key.Words.Length > Words.Length)
            {
                Words = key.Words;
                Name = text.Text[text.Tokens[mention.FirstToken].Start..text.Tokens[mention.EndToken - 1].End];
            }
        }
    }
}
