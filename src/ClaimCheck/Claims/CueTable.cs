using System.Collections.Frozen;

namespace ClaimCheck.Claims;

/// <summary>A word list of this stage: tab-separated lines of a word and its class, embedded in the assembly; lines that start with '#' are notes.</summary>
internal static class CueTable
{
    /// <summary>Reads a table; words are lower case, compared by code units.</summary>
    /// <param name="name">File name of a table under <c>Claims/Data</c> ("modality.tsv").</param>
    /// <exception cref="InvalidOperationException">No such table is embedded.</exception>
    public static FrozenDictionary<string, string> Read(string name)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(name))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows[tab < 0 ? line : line[..tab]] = tab < 0 ? "" : line[(tab + 1)..];
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads the cells of a table, whose words may stand in several lines.</summary>
    /// <param name="name">File name of a table under <c>Claims/Data</c>.</param>
    /// <exception cref="InvalidOperationException">No such table is embedded.</exception>
    public static IEnumerable<string[]> ReadRows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>Reads a table whose second column names members of an enumeration, in any case.</summary>
    /// <param name="name">File name of a table under <c>Claims/Data</c>.</param>
    public static FrozenDictionary<string, T> Read<T>(string name)
        where T : struct, Enum =>
        Read(name).ToFrozenDictionary(row => row.Key, row => Enum.Parse<T>(row.Value, ignoreCase: true), StringComparer.Ordinal);

    private static List<string> Lines(string name)
    {
        using var stream = typeof(CueTable).Assembly.GetManifestResourceStream("Claims/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the table {name}.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
