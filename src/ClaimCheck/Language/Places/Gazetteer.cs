using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Places;

/// <summary>
/// Countries, first-level and many second-level regions, capitals, cities above some 50,000 inhabitants, seats of regions, and well-known areas,
/// with the adjectives and nouns that are made of their names. Sources: Unicode CLDR, GeoNames, WordNet. Immutable; safe to share between threads.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer());
    private readonly LineTable _keys = LineTable.Load("places.txt.gz");
    private readonly LineTable _demonyms = LineTable.Load("demonyms.txt");
    private readonly PlaceRelations _relations;
    private readonly Place[] _places;
    private readonly int[] _first;

    private Gazetteer()
    {
        Dictionary<string, string[]> groups = new(StringComparer.Ordinal);
        foreach (string line in DataFile.Lines("territories.txt"))
        {
            string[] fields = line.Split('\t');
            groups[fields[0]] = fields[1].Split(' ');
        }

        _relations = new PlaceRelations(groups);
        List<Place> places = new(_keys.Count * 5 / 4);
        PlaceReader reader = new();
        _first = new int[_keys.Count + 1];
        for (int line = 0; line < _keys.Count; line++)
        {
            _first[line] = places.Count;
            ReadOnlySpan<char> value = _keys.Value(line);
            foreach (Range entry in value.Split(';'))
            {
                places.Add(reader.Read(value[entry]));
            }
        }

        _places = [.. places];
        _first[_keys.Count] = _places.Length;
    }

    /// <summary>The one instance; loaded when it is first asked for.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>The places that a name names, the largest first; empty if there is none. Abbreviations of two letters must be in capitals or end in a full stop.</summary>
    /// <param name="name">The name as written.</param>
    public ReadOnlySpan<Place> Find(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[PlaceKey.Longest];
        int length = PlaceKey.Write(name, key);
        if (length == 0 || (char.IsLower(name[0]) && !name.StartsWith("the ")) || (length == 2 && name[^1] != '.' && char.IsLower(name[^1])))
        {
            return default;
        }

        int line = _keys.IndexOf(key[..length]);
        return line < 0 ? default : _places.AsSpan(_first[line], _first[line + 1] - _first[line]);
    }

    /// <summary>The name of the place that an adjective or noun of origin is made of ("Portuguese": "Portugal"); empty if it is none.</summary>
    /// <param name="word">The word as written, singular or plural.</param>
    public ReadOnlySpan<char> Demonym(ReadOnlySpan<char> word)
    {
        if (word.Length > PlaceKey.Longest || word.IsEmpty || !char.IsUpper(word[0]))
        {
            return default;
        }

        ReadOnlySpan<char> found = _demonyms.Find(word);
        return found.IsEmpty && word[^1] == 's' ? _demonyms.Find(word[..^1]) : found;
    }

    /// <summary>How the place of one name lies to that of another. A name of several places is taken for each that is not far smaller than its largest; only what holds for all is said.</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    public PlaceRelation Relation(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<Place> first = Find(a);
        ReadOnlySpan<Place> second = Find(b);
        bool allDisjoint = !first.IsEmpty && !second.IsEmpty;
        PlaceRelation best = PlaceRelation.Unknown;
        foreach (Place x in first)
        {
            foreach (Place y in second)
            {
                if (IsMinor(x, first[0]) || IsMinor(y, second[0]))
                {
                    continue;
                }

                PlaceRelation relation = _relations.Of(x, y);
                allDisjoint &= relation == PlaceRelation.Disjoint;
                if (relation is PlaceRelation.Same or PlaceRelation.ContainedIn or PlaceRelation.Contains
                    && (best == PlaceRelation.Unknown || relation == PlaceRelation.Same))
                {
                    best = relation;
                }
            }
        }

        return allDisjoint ? PlaceRelation.Disjoint : best;
    }

    private static bool IsMinor(Place place, Place largest) => place.Kind is PlaceKind.City && place.Population * 10L < largest.Population;
}
