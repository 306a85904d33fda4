using System.Runtime.InteropServices;
using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Language.Models;

/// <summary>How the parser's network stands in a model file: the hashes of words and suffixes, the scales of the matrices, the codes of all weights.</summary>
internal static class NetworkFormat
{
    /// <summary>Writes a network.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="model">The network.</param>
    public static void Write(BinaryWriter writer, NetworkData model)
    {
        foreach (uint[] table in new[] { model.Words, model.Suffixes })
        {
            writer.Write(table.Length);
            BinaryTables.WriteAscending(writer, table);
        }

        foreach (float scale in model.Scales)
        {
            writer.Write(scale);
        }

        writer.Write(model.Codes.Length);
        foreach (short code in model.Codes)
        {
            writer.Write(code);
        }
    }

    /// <summary>Reads a network.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="tags">Number of joint tags.</param>
    /// <param name="relations">Number of relations.</param>
    /// <exception cref="FormatException">It does not fit the numbers of tags and relations, or holds what no network holds.</exception>
    public static NetworkData Read(BinaryReader reader, int tags, int relations)
    {
        uint[] words = BinaryTables.ReadAscending(reader, BinaryTables.ReadCount(reader, 1));
        uint[] suffixes = BinaryTables.ReadAscending(reader, BinaryTables.ReadCount(reader, 1));
        if (words.Length >= ushort.MaxValue || suffixes.Length >= ushort.MaxValue)
        {
            throw new FormatException("a table of words is too long");
        }

        var layout = new NetworkLayout(words.Length, suffixes.Length, tags, relations);
        var scales = new float[layout.Blocks().Count()];
        for (int i = 0; i < scales.Length; i++)
        {
            scales[i] = reader.ReadSingle();
            if (!(scales[i] >= 0 && scales[i] <= NetworkData.LargestScale))
            {
                throw new FormatException("weights out of range");
            }
        }

        if (BinaryTables.ReadCount(reader, sizeof(short)) != layout.Length)
        {
            throw new FormatException("the network does not fit the tables of tags and relations");
        }

        short[] codes = MemoryMarshal.Cast<byte, short>(BinaryTables.ReadBytes(reader, layout.Length * sizeof(short))).ToArray();
        return new NetworkData(words, suffixes, scales, codes);
    }
}
