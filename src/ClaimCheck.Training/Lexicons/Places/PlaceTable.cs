using System.Globalization;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>The gazetteer: names of places with what is known of the places, largest first.</summary>
internal sealed class PlaceTable(Cldr cldr, IReadOnlyList<City> cities, WordNet net, RegionCodes codes)
{
    private const int SmallestCity = 50_000;
    private const int SmallestSeat = 5_000;
    private readonly Dictionary<string, List<(string Entry, long Size)>> _rows = new(StringComparer.Ordinal);

    /// <summary>The form under which a name is looked up.</summary>
    /// <param name="name">The name.</param>
    public static string Key(string name)
    {
        Span<char> key = stackalloc char[PlaceKey.Longest];
        return key[..PlaceKey.Write(name, key)].ToString();
    }

    /// <summary>Writes <c>places.txt.gz</c>: key, tab, entries name|kind|country|region|latitude|longitude|population separated by semicolons; and <c>territories.txt</c>.</summary>
    /// <param name="aliases">Our own further names: name, tab, the name that the sources use.</param>
    /// <param name="excluded">Names that are no names of places when they stand alone.</param>
    /// <param name="writer">Where to.</param>
    public void Write(IReadOnlyCollection<string> aliases, IReadOnlyCollection<string> excluded, TableWriter writer)
    {
        AddCountries();
        foreach (Subdivision part in cldr.Subdivisions)
        {
            AddNames(part.Name, $"{part.Name}|r|{part.Country}|{part.Code}|||0", 0);
        }

        foreach (City city in cities.Where(IsKept))
        {
            AddNames(city.Name, Entry(city), city.Population);
        }

        AddAliases(aliases);
        foreach (Synset synset in net.Synsets.Where(WordNetPlaces.IsPlace).OrderBy(set => set.Id.Offset))
        {
            AddWordNetPlace(synset);
        }

        AddAliases(aliases);
        foreach (string name in excluded)
        {
            _rows.Remove(Key(name));
        }

        writer.Write(
            "places.txt.gz",
            [Notices.Generated, "Key, tab, places: name|kind|country|region|latitude|longitude|population;... (n country, r region, c capital, t city, a area).", Notices.Cldr, Notices.GeoNames, Notices.WordNet],
            _rows.Where(row => row.Value.Count > 0).Select(row => $"{row.Key}\t{string.Join(';', row.Value.OrderByDescending(e => e.Size).ThenBy(e => e.Entry, StringComparer.Ordinal).Select(e => e.Entry))}"));
        writer.Write(
            "territories.txt",
            [Notices.Generated, "UN M49 code of a group of countries, tab, the countries.", Notices.Cldr],
            cldr.Contents.Keys.Where(code => code != "001").Select(code => $"{code}\t{string.Join(' ', cldr.Countries(code).Order(StringComparer.Ordinal))}"));
    }

    private static string Degrees(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static bool IsKept(City city) => city.Feature switch
    {
        "PPLC" => true,
        "PPLA" => city.Population >= SmallestSeat,
        "PPLX" => city.Population >= 2 * SmallestCity,
        _ => city.Population >= SmallestCity,
    };

    private string Entry(City city) =>
        $"{city.Name}|{(city.Feature == "PPLC" ? 'c' : 't')}|{city.Country}|{codes.Of(city)}|{Degrees(city.Latitude)}|{Degrees(city.Longitude)}|{city.Population}";

    private void AddAliases(IEnumerable<string> aliases)
    {
        foreach (string[] pair in aliases.Select(line => line.Split('\t')))
        {
            foreach ((string entry, long size) in Rows(Key(pair[1])).ToArray())
            {
                if (pair.Length < 3 || entry.Contains($"|{pair[2]}|", StringComparison.Ordinal))
                {
                    Add(Key(pair[0]), entry, size);
                }
            }
        }
    }

    private void AddCountries()
    {
        foreach (IGrouping<string, string> names in cldr.Names.Where(group => group.Key.All(char.IsAsciiLetterUpper) && cldr.Populations.ContainsKey(group.Key)))
        {
            int population = cldr.Populations[names.Key];
            City? capital = cities.FirstOrDefault(city => city.Country == names.Key && city.Feature == "PPLC");
            string where = capital == null ? "|" : $"{Degrees(capital.Latitude)}|{Degrees(capital.Longitude)}";
            foreach (string name in names)
            {
                AddNames(name, $"{names.First()}|n|{names.Key}||{where}|{population}", population);
            }
        }

        foreach (IGrouping<string, string> names in cldr.Names.Where(group => cldr.Contents.ContainsKey(group.Key) && group.Key != "001"))
        {
            foreach (string name in names)
            {
                AddNames(name, $"{names.First()}|a|{names.Key}||||0", long.MaxValue / 2);
            }
        }
    }

    // WordNet knows other names of places that are there already (Oporto), and seas, rivers, mountains, islands and small towns.
    private void AddWordNetPlace(Synset synset)
    {
        string[] names = [.. synset.Words.Where(word => char.IsUpper(word[0]) && !word.EndsWith('.')).Select(word => word.Replace('_', ' '))];
        if (names.Length == 0)
        {
            return;
        }

        bool isCity = WordNetPlaces.IsCity(net, synset);
        string country = WordNetPlaces.Country(net, synset, name => CountryCode(Key(name)));
        (string Entry, long Size)[] known =
        [
            .. names.SelectMany(name => Rows(Key(name))).Distinct().Where(row => row.Entry.Split('|') is var f && ((f[1] is "n" or "a" || f[2] == country) && (f[1] is "t" or "c") == isCity)),
        ];
        if (known.Length == 0 && names.Any(name => Rows(Key(name)).Count > 0))
        {
            return;
        }

        if (known.Length == 0)
        {
            known = [($"{names[0]}|{(isCity ? 't' : 'a')}|{country}||||0", 0)];
        }

        foreach (string name in names)
        {
            foreach ((string entry, long size) in known)
            {
                Add(Key(name), entry, size);
            }
        }
    }

    private string CountryCode(string key) =>
        Rows(key).Select(row => row.Entry.Split('|')).FirstOrDefault(f => f[1] == "n")?[2] ?? "";

    private List<(string Entry, long Size)> Rows(string key) => _rows.GetValueOrDefault(key, []);

    // "Myanmar (Burma)" names one place twice.
    private void AddNames(string name, string entry, long size)
    {
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0)
        {
            Add(Key(name[..bracket]), entry, size);
            Add(Key(name[(bracket + 2)..].TrimEnd(')')), entry, size);
        }
        else
        {
            Add(Key(name), entry, size);
            Add(Key(name.Replace("&", "and", StringComparison.Ordinal)), entry, size);
        }
    }

    private void Add(string key, string entry, long size)
    {
        if (key.Length >= 2 && !key.Any(char.IsAsciiDigit) && !entry.Contains(';', StringComparison.Ordinal))
        {
            _rows.TryAdd(key, []);
            if (!_rows[key].Exists(row => row.Entry == entry))
            {
                _rows[key].Add((entry, size));
            }
        }
    }
}
