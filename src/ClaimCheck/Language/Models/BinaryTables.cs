namespace ClaimCheck.Language.Models;

/// <summary>Tables in model files; what cannot be true is refused before memory is taken for it.</summary>
internal static class BinaryTables
{
    /// <summary>Writes ascending numbers as differences.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="values">The numbers, none twice, none 0.</param>
    public static void WriteAscending(BinaryWriter writer, uint[] values)
    {
        uint last = 0;
        foreach (uint value in values)
        {
            writer.Write7BitEncodedInt64(value - last);
            last = value;
        }
    }

    /// <summary>Reads ascending numbers.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="FormatException">They do not ascend.</exception>
    public static uint[] ReadAscending(BinaryReader reader, int count)
    {
        var values = new uint[count];
        uint last = 0;
        for (int i = 0; i < count; i++)
        {
            long step = reader.Read7BitEncodedInt64();
            if (step < 1 || step > uint.MaxValue - last)
            {
                throw new FormatException("hashes out of order");
            }

            values[i] = last += (uint)step;
        }

        return values;
    }

    /// <summary>Reads the length of a table.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="leastBytes">The fewest bytes of an entry.</param>
    /// <exception cref="FormatException">The rest of the file cannot hold so many.</exception>
    public static int ReadCount(BinaryReader reader, int leastBytes)
    {
        int count = reader.ReadInt32();
        long left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && (long)count * leastBytes <= left ? count : throw new FormatException($"a table of {count} entries");
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="EndOfStreamException">The file ends before them.</exception>
    public static byte[] ReadBytes(BinaryReader reader, int count)
    {
        byte[] bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }
}
