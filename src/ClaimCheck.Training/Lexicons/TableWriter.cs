using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Training.Lexicons;

/// <summary>Writes lexical tables: a comment with source and licence, then sorted lines.</summary>
internal sealed class TableWriter(string folder, TextWriter log)
{
    /// <summary>Writes a table; the same rows give the same text in whatever order they come.</summary>
    /// <param name="name">Its file name; packed if it ends in .gz.</param>
    /// <param name="notice">What the file is, its source and its licence; one comment line each.</param>
    /// <param name="rows">The lines: a key, and where there is a value a tab and the value.</param>
    public void Write(string name, IEnumerable<string> notice, IEnumerable<string> rows)
    {
        List<string> sorted = [.. rows.Distinct(StringComparer.Ordinal)];
        sorted.Sort(StringComparer.Ordinal);
        StringBuilder text = new();
        foreach (string line in notice)
        {
            text.Append("# ").Append(line).Append('\n');
        }

        foreach (string row in sorted)
        {
            text.Append(row).Append('\n');
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        Directory.CreateDirectory(folder);
        using FileStream file = File.Create(Path.Combine(folder, name));
        using Stream output = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.SmallestSize) : file;
        output.Write(bytes);
        log.WriteLine($"{name}: {sorted.Count} lines, {bytes.Length} bytes");
    }
}
