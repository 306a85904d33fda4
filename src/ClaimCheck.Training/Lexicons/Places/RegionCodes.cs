namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>
/// GeoNames numbers the regions of most countries otherwise than ISO 3166-2. The match is found by votes: the seat of a region often bears its
/// name, and WordNet says of many cities which region they lie in. Pairs of our own decide first.
/// </summary>
internal sealed class RegionCodes
{
    private readonly Dictionary<(string Country, string Admin), string> _codes = [];

    /// <summary>Finds the matches.</summary>
    /// <param name="cities">The cities.</param>
    /// <param name="subdivisions">The regions.</param>
    /// <param name="net">WordNet.</param>
    /// <param name="own">Country, GeoNames code and ISO code, separated by tabs.</param>
    public RegionCodes(IReadOnlyList<City> cities, IReadOnlyList<Subdivision> subdivisions, WordNet net, IEnumerable<string> own)
    {
        ILookup<(string, string), string> regions = subdivisions.Where(s => !s.Code.Contains('/', StringComparison.Ordinal))
            .SelectMany(s => Keys(s.Name).Select(key => (Key: (s.Country, key), s.Code)))
            .ToLookup(pair => pair.Key, pair => pair.Code);
        ILookup<string, string> wholes = Wholes(net);
        Dictionary<(string, string), Dictionary<string, int>> votes = [];
        foreach (City city in cities.Where(c => c.Admin.Length > 0 && (c.Feature is "PPLA" or "PPLC" || c.Population > 100_000)))
        {
            string name = PlaceRows.Key(city.Name);
            IEnumerable<string> candidates = city.Feature == "PPLA" ? regions[(city.Country, name)] : [];
            candidates = candidates.Concat(wholes[name].SelectMany(whole => regions[(city.Country, whole)]));
            foreach (string code in candidates)
            {
                votes.TryAdd((city.Country, city.Admin), new(StringComparer.Ordinal));
                Dictionary<string, int> tally = votes[(city.Country, city.Admin)];
                tally[code] = tally.GetValueOrDefault(code) + 1;
            }
        }

        foreach ((var key, Dictionary<string, int> tally) in votes)
        {
            _codes[key] = tally.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First().Key;
        }

        foreach (string[] line in own.Select(line => line.Split('\t')))
        {
            _codes[(line[0], line[1])] = line[2];
        }
    }

    /// <summary>The ISO code of a city's region; empty if not known.</summary>
    /// <param name="city">The city.</param>
    public string Of(City city) => city.Country == "US" ? city.Admin : _codes.GetValueOrDefault((city.Country, city.Admin), "");

    private static IEnumerable<string> Keys(string name)
    {
        string key = PlaceRows.Key(name);
        yield return key;
        foreach (string suffix in new[] { " oblast", " province", " region", " governorate", " krai", " county", " prefecture", " department", " state", " district" })
        {
            if (key.EndsWith(suffix, StringComparison.Ordinal))
            {
                yield return key[..^suffix.Length];
            }
        }
    }

    private static ILookup<string, string> Wholes(WordNet net) => net.Synsets
        .Where(set => set.Id.Part == 'n' && set.File == 15)
        .SelectMany(set => from pointer in set.Pointers
                           where pointer.Symbol == "#p"
                           from word in set.Words
                           from whole in net[pointer.Target].Words
                           select (Part: PlaceRows.Key(word.Replace('_', ' ')), Whole: PlaceRows.Key(whole.Replace('_', ' '))))
        .ToLookup(pair => pair.Part, pair => pair.Whole, StringComparer.Ordinal);
}
