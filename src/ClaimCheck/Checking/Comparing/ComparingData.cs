using System.Text;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Reads the tables of this folder, which are embedded in the assembly.</summary>
internal static class ComparingData
{
    /// <summary>The lines of a table without comments (from <c>#</c>) and empty lines.</summary>
    /// <param name="name">File name of the table.</param>
    /// <exception cref="InvalidOperationException">The assembly has no such table.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ComparingData).Assembly.GetManifestResourceStream("Comparing/" + name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
