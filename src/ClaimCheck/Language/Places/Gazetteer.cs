using System.Globalization;
using ClaimCheck.Language.Data;

namespace ClaimCheck.Language.Places;

/// <summary>
/// Countries, first-level and many second-level regions, capitals, cities above some 50,000 inhabitants, seats of regions, and well-known areas,
/// with the adjectives and nouns that are made of their names. Sources: Unicode CLDR, GeoNames, WordNet. Immutable; safe to share between threads.
/// </summary>
internal sealed class Gazetteer
{
    // Places nearer than this can overlap: suburbs, twin cities, a river and its bank.
    private const double OverlapKilometres = 60;
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer());
    private readonly LineTable _keys = LineTable.Load("places.txt.gz");
    private readonly LineTable _demonyms = LineTable.Load("demonyms.txt");
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);
    private readonly Place[] _places;
    private readonly int[] _first;

    private Gazetteer()
    {
        foreach (string line in DataFile.Lines("territories.txt"))
        {
            string[] fields = line.Split('\t');
            _groups[fields[0]] = fields[1].Split(' ');
        }

        List<Place> places = new(_keys.Count * 5 / 4);
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        _first = new int[_keys.Count + 1];
        for (int line = 0; line < _keys.Count; line++)
        {
            _first[line] = places.Count;
            ReadOnlySpan<char> value = _keys.Value(line);
            foreach (Range entry in value.Split(';'))
            {
                places.Add(Parse(value[entry], codes));
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

                PlaceRelation relation = Relation(x, y);
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

    /// <summary>How one place lies to another.</summary>
    /// <param name="a">A place.</param>
    /// <param name="b">Another.</param>
    public PlaceRelation Relation(Place a, Place b)
    {
        if (a == b)
        {
            return PlaceRelation.Same;
        }

        bool aHasCountries = _groups.ContainsKey(a.Country);
        bool bHasCountries = _groups.ContainsKey(b.Country);
        if (a.Country.Length == 0 || b.Country.Length == 0 || (aHasCountries && bHasCountries))
        {
            return PlaceRelation.Unknown;
        }

        if (aHasCountries || bHasCountries)
        {
            (Place group, Place member) = aHasCountries ? (a, b) : (b, a);
            return Array.BinarySearch(_groups[group.Country], member.Country, StringComparer.Ordinal) >= 0 ? Inside(member == a)
                : member.Kind == PlaceKind.Area ? PlaceRelation.Unknown
                : PlaceRelation.Disjoint;
        }

        if (a.Country != b.Country)
        {
            // Rivers, seas and mountains cross borders, and their country is only the one they are filed under.
            return a.Kind == PlaceKind.Area || b.Kind == PlaceKind.Area ? PlaceRelation.Unknown : PlaceRelation.Disjoint;
        }

        return InOneCountry(a, b);
    }

    private static PlaceRelation InOneCountry(Place a, Place b)
    {
        if (a.Kind == PlaceKind.Country || b.Kind == PlaceKind.Country)
        {
            return a.Kind == b.Kind ? PlaceRelation.Same : Inside(b.Kind == PlaceKind.Country);
        }

        bool aIsCity = a.Kind is PlaceKind.City or PlaceKind.Capital;
        bool bIsCity = b.Kind is PlaceKind.City or PlaceKind.Capital;
        if (aIsCity && bIsCity)
        {
            return Kilometres(a, b) > OverlapKilometres ? PlaceRelation.Disjoint : PlaceRelation.Unknown;
        }

        if (a.Kind == PlaceKind.Area || b.Kind == PlaceKind.Area || a.Region.Length == 0 || b.Region.Length == 0)
        {
            return PlaceRelation.Unknown;
        }

        if (IsWithin(a.Region, b.Region) && !bIsCity)
        {
            return PlaceRelation.ContainedIn;
        }

        if (IsWithin(b.Region, a.Region) && !aIsCity)
        {
            return PlaceRelation.Contains;
        }

        // A second-level region has no polygon here: whether a city of its parent lies in it is open.
        return IsWithin(a.Region, b.Region) || IsWithin(b.Region, a.Region) || !SameLevel(a, b) ? PlaceRelation.Unknown : PlaceRelation.Disjoint;
    }

    private static PlaceRelation Inside(bool firstInSecond) => firstInSecond ? PlaceRelation.ContainedIn : PlaceRelation.Contains;

    private static bool IsWithin(string region, string other) =>
        region.StartsWith(other, StringComparison.Ordinal) && (region.Length == other.Length || region[other.Length] == '/');

    private static bool SameLevel(Place a, Place b)
    {
        string x = Top(a.Region);
        string y = Top(b.Region);
        return x != y || a.Region.Contains('/', StringComparison.Ordinal) == b.Region.Contains('/', StringComparison.Ordinal);
    }

    private static string Top(string region)
    {
        int slash = region.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? region : region[..slash];
    }

    private static bool IsMinor(Place place, Place largest) => place.Kind is PlaceKind.City && place.Population * 10L < largest.Population;

    // Great-circle distance by the haversine formula; NaN where a place has no coordinates.
    private static double Kilometres(Place a, Place b)
    {
        double latitude = Radians(b.Latitude - a.Latitude);
        double longitude = Radians(b.Longitude - a.Longitude);
        double h = Math.Pow(Math.Sin(latitude / 2), 2) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Sqrt(h));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static Place Parse(ReadOnlySpan<char> entry, Dictionary<string, string> codes)
    {
        Span<Range> f = stackalloc Range[8];
        entry.Split(f, '|');
        PlaceKind kind = entry[f[1]][0] switch { 'n' => PlaceKind.Country, 'r' => PlaceKind.Region, 'c' => PlaceKind.Capital, 't' => PlaceKind.City, _ => PlaceKind.Area };
        return new Place(
            entry[f[0]].ToString(), kind, Interned(entry[f[2]], codes), Interned(entry[f[3]], codes), Degrees(entry[f[4]]), Degrees(entry[f[5]]),
            int.Parse(entry[f[6]], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static string Interned(ReadOnlySpan<char> code, Dictionary<string, string> codes)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(code, out string? shared))
        {
            shared = code.ToString();
            codes.Add(shared, shared);
        }

        return shared;
    }

    private static float Degrees(ReadOnlySpan<char> text) => text.IsEmpty ? float.NaN : float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
