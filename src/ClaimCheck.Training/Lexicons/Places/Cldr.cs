using System.Globalization;
using System.Xml.Linq;

namespace ClaimCheck.Training.Lexicons.Places;

/// <summary>A part of a country in CLDR.</summary>
/// <param name="Country">ISO 3166 code of the country, upper case.</param>
/// <param name="Code">ISO 3166-2 code without the country, upper case, behind that of the part it lies in and a slash.</param>
/// <param name="Name">English name.</param>
internal sealed record Subdivision(string Country, string Code, string Name);

/// <summary>The English names of territories and their parts in Unicode CLDR (folder <c>common</c>).</summary>
internal sealed class Cldr
{
    /// <summary>Reads the files.</summary>
    /// <param name="folder">The folder <c>common</c>.</param>
    public Cldr(string folder)
    {
        Names = XDocument.Load(Path.Combine(folder, "main", "en.xml")).Descendants("territory")
            .Select(element => (Code: (string)element.Attribute("type")!, Name: element.Value))
            .ToLookup(pair => pair.Code, pair => pair.Name, StringComparer.Ordinal);

        XDocument supplement = XDocument.Load(Path.Combine(folder, "supplemental", "supplementalData.xml"));
        Populations = supplement.Descendants("territoryInfo").Elements("territory").ToDictionary(
            element => (string)element.Attribute("type")!,
            element => (int)double.Parse((string)element.Attribute("population")!, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        Contents = supplement.Descendants("territoryContainment").Elements("group")
            .Where(element => element.Attribute("status") == null)
            .ToDictionary(element => (string)element.Attribute("type")!, element => ((string)element.Attribute("contains")!).Split(' '), StringComparer.Ordinal);
        Subdivisions = ReadSubdivisions(Path.Combine(folder, "subdivisions", "en.xml"));
    }

    /// <summary>Territory code (ISO 3166 or UN M49) to its names.</summary>
    public ILookup<string, string> Names { get; }

    /// <summary>Inhabitants by country code.</summary>
    public Dictionary<string, int> Populations { get; }

    /// <summary>UN M49 code to the codes of its parts.</summary>
    public Dictionary<string, string[]> Contents { get; }

    /// <summary>Parts of countries.</summary>
    public List<Subdivision> Subdivisions { get; }

    /// <summary>The countries of a group of territories, however deep.</summary>
    /// <param name="code">Its UN M49 code.</param>
    public IEnumerable<string> Countries(string code) =>
        Contents.TryGetValue(code, out string[]? parts) ? parts.SelectMany(Countries) : [code];

    private static List<Subdivision> ReadSubdivisions(string path)
    {
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        List<(string Code, string Name)> entries = [];
        foreach (XNode node in XDocument.Load(path).Descendants("subdivisions").Nodes())
        {
            if (node is XElement element)
            {
                entries.Add(((string)element.Attribute("type")!, element.Value));
            }
            else if (node is XComment comment && comment.Value.Trim().Split(' ') is ["in", string parent, ..])
            {
                parents[entries[^1].Code] = parent;
            }
        }

        return
        [
            .. entries.Where(entry => char.IsAsciiLetter(entry.Code[0])).Select(entry => new Subdivision(
                entry.Code[..2].ToUpperInvariant(),
                (parents.TryGetValue(entry.Code, out string? parent) ? parent[2..] + "/" : "").ToUpperInvariant() + entry.Code[2..].ToUpperInvariant(),
                entry.Name)),
        ];
    }
}
