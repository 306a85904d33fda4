namespace ClaimCheck.Quantities.Lexing;

/// <summary>Reads the data tables of this stage: tab-separated lines, embedded in the assembly; empty lines and lines that start with '#' are notes.</summary>
internal static class DataTable
{
    /// <summary>The rows of an embedded table.</summary>
    /// <param name="name">File name of a table under <c>Quantities</c> ("number-words.tsv").</param>
    /// <exception cref="InvalidOperationException">No such table is embedded.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream("Quantities/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the table {name}.");
        using var reader = new StreamReader(stream);
        foreach (var row in Rows(reader))
        {
            yield return row;
        }
    }

    /// <summary>The rows of a table, each cut at its tabs.</summary>
    /// <param name="reader">The table's text.</param>
    public static IEnumerable<string[]> Rows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
