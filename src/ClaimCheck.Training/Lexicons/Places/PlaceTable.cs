using System.Globalization;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>The gazetteer: names of places with what is known of the places, largest first.</summary>
internal sealed class PlaceTable(Cldr cldr, IReadOnlyList<City> cities, WordNet net, RegionCodes codes)
{
    private const int SmallestCity = 50_000;
    private const int SmallestSeat = 5_000;
    private readonly PlaceRows _rows = new();

    /// <summary>Writes <c>places.txt.gz</c>: key, tab, entries name|kind|country|region|latitude|longitude|population separated by semicolons; and <c>territories.txt</c>.</summary>
    /// <param name="aliases">Our own further names: name, tab, the name that the sources use.</param>
    /// <param name="excluded">Names that are no names of places when they stand alone.</param>
    /// <param name="writer">Where to.</param>
    public void Write(IReadOnlyCollection<string> aliases, IReadOnlyCollection<string> excluded, TableWriter writer)
    {
        AddCountries();
        foreach (Subdivision part in cldr.Subdivisions)
        {
            _rows.AddNames(part.Name, $"{part.Name}|r|{part.Country}|{part.Code}|||0", 0);
        }

        foreach (City city in cities.Where(IsKept))
        {
            _rows.AddNames(city.Name, Entry(city), city.Population);
        }

        AddAliases(aliases);
        foreach (Synset synset in net.Synsets.Where(WordNetPlaces.IsPlace).OrderBy(set => set.Id.Offset))
        {
            AddWordNetPlace(synset);
        }

        AddAliases(aliases);
        foreach (string name in excluded)
        {
            _rows.Remove(name);
        }

        writer.Write(
            "places.txt.gz",
            [Notices.Generated, "Key, tab, places: name|kind|country|region|latitude|longitude|population;... (n country, r region, c capital, t city, a area).", Notices.Cldr, Notices.GeoNames, Notices.WordNet],
            _rows.Lines);
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
            foreach ((string entry, long size) in _rows.Of(PlaceRows.Key(pair[1])).ToArray())
            {
                if (pair.Length < 3 || entry.Contains($"|{pair[2]}|", StringComparison.Ordinal))
                {
                    _rows.Add(PlaceRows.Key(pair[0]), entry, size);
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
                _rows.AddNames(name, $"{names.First()}|n|{names.Key}||{where}|{population}", population);
            }
        }

        foreach (IGrouping<string, string> names in cldr.Names.Where(group => cldr.Contents.ContainsKey(group.Key) && group.Key != "001"))
        {
            foreach (string name in names)
            {
                _rows.AddNames(name, $"{names.First()}|a|{names.Key}||||0", long.MaxValue / 2);
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
        string country = WordNetPlaces.Country(net, synset, name => CountryCode(PlaceRows.Key(name)));
        (string Entry, long Size)[] known =
        [
            .. names.SelectMany(name => _rows.Of(PlaceRows.Key(name))).Distinct().Where(row => row.Entry.Split('|') is var f && ((f[1] is "n" or "a" || f[2] == country) && (f[1] is "t" or "c") == isCity)),
        ];
        if (known.Length == 0 && names.Any(name => _rows.Of(PlaceRows.Key(name)).Count > 0))
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
                _rows.Add(PlaceRows.Key(name), entry, size);
            }
        }
    }

    private string CountryCode(string key) =>
        _rows.Of(key).Select(row => row.Entry.Split('|')).FirstOrDefault(f => f[1] == "n")?[2] ?? "";
}
