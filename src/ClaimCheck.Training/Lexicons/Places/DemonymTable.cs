using System.Text.Json;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>Adjectives and nouns of origin: Portuguese, Briton, Parisian.</summary>
internal static class DemonymTable
{
    private const int PersonFile = 18;

    /// <summary>Writes <c>demonyms.txt</c>: the word as written, tab, the place.</summary>
    /// <param name="net">WordNet: adjectives that pertain to a place, nouns for its inhabitants.</param>
    /// <param name="cldr">Names of countries.</param>
    /// <param name="nationalities">File <c>en.json</c> of the npm package i18n-nationality.</param>
    /// <param name="own">Our own: word, tab, place; they replace the others.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(WordNet net, Cldr cldr, string nationalities, IEnumerable<string> own, TableWriter writer)
    {
        SortedDictionary<string, string> rows = new(StringComparer.Ordinal);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(nationalities));
        foreach (JsonProperty property in document.RootElement.GetProperty("nationalities").EnumerateObject())
        {
            string country = cldr.Names[property.Name].FirstOrDefault("");
            if (country.Length > 0 && property.Value.GetString() is { Length: > 3 } word && word != country && !word.Contains(',', StringComparison.Ordinal))
            {
                rows[word] = country;
            }
        }

        foreach (Synset synset in net.Synsets.Where(set => set.Id.Part == 'a' || set.File == PersonFile))
        {
            foreach (Pointer pointer in synset.Pointers.Where(p => p.Symbol == (synset.Id.Part == 'a' ? "\\" : "#m")))
            {
                Synset place = net[pointer.Target];
                if (WordNetPlaces.IsPlace(place))
                {
                    string name = place.Words[Math.Max(0, pointer.TargetWord - 1)].Replace('_', ' ');
                    foreach (string word in pointer.SourceWord == 0 ? synset.Words : [synset.Words[pointer.SourceWord - 1]])
                    {
                        Add(rows, word.Replace('_', ' ').Split('(')[0], name);
                    }
                }
            }
        }

        foreach (string[] pair in own.Select(line => line.Split('\t')))
        {
            rows[pair[0]] = pair[1];
        }

        writer.Write(
            "demonyms.txt",
            [Notices.Generated, "Adjective or noun of origin, tab, the place.", Notices.WordNet, Notices.Cldr, Notices.Nationalities],
            rows.Select(row => $"{row.Key}\t{row.Value}"));
    }

    private static void Add(SortedDictionary<string, string> rows, string word, string place)
    {
        if (char.IsUpper(word[0]) && word.Length > 3 && word != place)
        {
            rows.TryAdd(word, place);
        }
    }
}
