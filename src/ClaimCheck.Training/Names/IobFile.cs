using System.Globalization;

namespace ClaimCheck.Training.Names;

/// <summary>Reads names from a file in the column format of UniversalNER: number, form, IOB2 label; a blank line behind each sentence.</summary>
internal static class IobFile
{
    /// <summary>The words of each sentence, joined by spaces, with its names as spans of words and their type.</summary>
    /// <param name="path">The file.</param>
    public static IEnumerable<(string Words, List<(int Start, int End, string Type)> Names)> Read(string path)
    {
        List<(int Start, int End, string Type)> names = [];
        List<string> words = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return (string.Join(' ', words), names);
                }

                names = [];
                words = [];
            }
            else if (line[0] != '#')
            {
                string[] columns = line.Split('\t');
                words.Add(columns[1]);
                int word = int.Parse(columns[0], CultureInfo.InvariantCulture) - 1;
                if (columns[2].StartsWith("B-", StringComparison.Ordinal))
                {
                    names.Add((word, word + 1, columns[2][2..]));
                }
                else if (columns[2].StartsWith("I-", StringComparison.Ordinal))
                {
                    names[^1] = names[^1] with { End = word + 1 };
                }
            }
        }
    }
}
