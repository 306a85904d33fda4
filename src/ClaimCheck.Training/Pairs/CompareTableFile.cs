namespace ClaimCheck.Training.Pairs;

/// <summary>Writes the table of weights that comparisons read.</summary>
internal static class CompareTableFile
{
    /// <summary>Puts learned weights into the last column of a table; its comments and the column that is set by hand stay as they are.</summary>
    /// <param name="path">The table.</param>
    /// <param name="learned">Lines of names and weights.</param>
    public static void Write(string path, string[] learned)
    {
        var weights = learned.Select(l => l.Split('\t')).ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t') is [var name, var fit, _] && weights.TryGetValue(name, out var weight) ? $"{name}\t{fit}\t{weight}" : line).ToArray();
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
