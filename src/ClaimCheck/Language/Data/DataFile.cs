using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ClaimCheck.Language.Data;

/// <summary>Reads the text files that are embedded next to the language stage.</summary>
internal static class DataFile
{
    /// <summary>The whole text of a file, unpacked if its name ends in .gz.</summary>
    /// <param name="name">Its path below <c>Language/Data</c> ("lemmas.txt.gz").</param>
    /// <exception cref="InvalidOperationException">There is no such file in the assembly.</exception>
    public static string Read(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream("Language/Data/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its data file '{name}'.");
        byte[] text = name.EndsWith(".gz", StringComparison.Ordinal) ? Unpack(stream) : ReadAll(stream, (int)stream.Length);
        return Encoding.UTF8.GetString(text);
    }

    /// <summary>A packed file ends with the length of its text, so that nothing need grow.</summary>
    private static byte[] Unpack(Stream packed)
    {
        packed.Position = packed.Length - sizeof(int);
        int length = BinaryPrimitives.ReadInt32LittleEndian(ReadAll(packed, sizeof(int)));
        packed.Position = 0;
        using GZipStream text = new(packed, CompressionMode.Decompress);
        return ReadAll(text, length);
    }

    private static byte[] ReadAll(Stream stream, int length)
    {
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The lines of a file without blank lines and lines that begin with #.</summary>
    /// <param name="name">Its path below <c>Language/Data</c>.</param>
    public static IEnumerable<string> Lines(string name)
    {
        foreach (string line in Read(name).Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                yield return trimmed;
            }
        }
    }
}
