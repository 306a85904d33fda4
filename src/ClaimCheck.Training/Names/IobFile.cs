using System.Globalization;
using ClaimCheck.Language;

namespace ClaimCheck.Training.Names;

/// <summary>
/// Reads names from a file in the column format of UniversalNER: number, form, IOB2 label; a blank line behind each sentence. Labels but those of
/// persons, places and organisations are passed over: the training part has a few hundred of other kinds, which the other parts lack.
/// </summary>
internal static class IobFile
{
    private const string IdMark = "# sent_id = ";

    /// <summary>The words of each sentence, joined by spaces, with its names as spans of words, by the sentence's id.</summary>
    /// <param name="path">The file.</param>
    public static Dictionary<string, (string Words, List<NameMention> Names)> Read(string path)
    {
        Dictionary<string, (string, List<NameMention>)> sentences = new(StringComparer.Ordinal);
        List<NameMention> names = [];
        List<string> words = [];
        string id = "";
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith(IdMark, StringComparison.Ordinal))
            {
                id = line[IdMark.Length..];
            }
            else if (line.Length == 0 && words.Count > 0)
            {
                sentences[id] = (string.Join(' ', words), names);
                names = [];
                words = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                words.Add(columns[1]);
                Add(columns[2], int.Parse(columns[0], CultureInfo.InvariantCulture) - 1, names);
            }
        }

        return sentences;
    }

    private static void Add(string label, int word, List<NameMention> names)
    {
        NameType type = label.Length < 3 ? NameType.Unknown : label[2..] switch { "PER" => NameType.Person, "LOC" => NameType.Place, "ORG" => NameType.Organization, _ => NameType.Unknown };
        if (type != NameType.Unknown && label[0] == 'I' && names.Count > 0 && names[^1].EndToken == word && names[^1].Type == type)
        {
            names[^1] = names[^1] with { EndToken = word + 1 };
        }
        else if (type != NameType.Unknown)
        {
            names.Add(new NameMention(word, word + 1, type, -1));
        }
    }
}
