using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Language.Names;

namespace ClaimCheck.Language.Models;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. Whatever the bytes, the result is a sound model or an <see cref="InvalidDataException"/>.</summary>
internal static class ModelReader
{
    private const int HashLength = 32;
    private const int CodeCount = 256;

    /// <summary>Reads a model.</summary>
    /// <param name="input">The file; read to its end.</param>
    /// <exception cref="InvalidDataException">It is no model file, is damaged or truncated, or was written by a newer version.</exception>
    public static ModelData Read(Stream input)
    {
        byte[] file = Bytes(input);
        if (file.Length < 8 + HashLength || BitConverter.ToUInt32(file) != ModelWriter.Magic)
        {
            throw new InvalidDataException("This is no language model of ClaimCheck (a .ccm file), or it was cut off near its start.");
        }

        int version = BitConverter.ToInt32(file, 4);
        if (version > ModelWriter.Version)
        {
            throw new InvalidDataException($"The language model has format version {version}; this version of ClaimCheck reads up to {ModelWriter.Version}. Update ClaimCheck or use an older model.");
        }

        ReadOnlySpan<byte> body = file.AsSpan(0, file.Length - HashLength);
        if (version != ModelWriter.Version || !SHA256.HashData(body).AsSpan().SequenceEqual(file.AsSpan(body.Length)))
        {
            throw new InvalidDataException("The language model is damaged or truncated: its checksum does not fit. Fetch it again.");
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(file, 8, body.Length - 8), Encoding.UTF8);
            return Model(reader);
        }
        catch (Exception error) when (error is IOException or FormatException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            throw new InvalidDataException("The language model is malformed: " + error.Message, error);
        }
    }

    private static byte[] Bytes(Stream input)
    {
        if (input.CanSeek)
        {
            var exact = new byte[input.Length - input.Position];
            input.ReadExactly(exact);
            return exact;
        }

        using var memory = new MemoryStream();
        input.CopyTo(memory);
        return memory.ToArray();
    }

    private static ModelData Model(BinaryReader reader)
    {
        string manifest = reader.ReadString();
        string[] tags = Strings(reader);
        string[] relations = Strings(reader);
        int words = BinaryTables.ReadCount(reader, 6);
        var ambiguity = new Dictionary<uint, ushort>(words);
        for (int i = 0; i < words; i++)
        {
            ambiguity[reader.ReadUInt32()] = reader.ReadUInt16();
        }

        string lemmas = reader.ReadString();
        LinearModelData tagger = Classifier(reader);
        if (tagger.Classes != tags.Length || relations.Length is 0 or > 100)
        {
            throw new FormatException("the classifiers do not fit the tables of tags and relations");
        }

        NetworkData parser = NetworkFormat.Read(reader, tags.Length, relations.Length);
        LinearModelData names = Classifier(reader);
        if (names.Classes != NameEdit.All.Count)
        {
            throw new FormatException("the editor of names does not fit its classes");
        }

        return new ModelData { Manifest = manifest, Tags = tags, Relations = relations, Ambiguity = ambiguity, LemmaExceptions = lemmas, Tagger = tagger, Parser = parser, Names = names };
    }

    private static string[] Strings(BinaryReader reader)
    {
        var values = new string[BinaryTables.ReadCount(reader, 1)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadString();
        }

        return values;
    }

    private static LinearModelData Classifier(BinaryReader reader)
    {
        int classes = reader.ReadInt32();
        int features = BinaryTables.ReadCount(reader, 2);
        int pairs = BinaryTables.ReadCount(reader, 2);
        if (classes is < 1 or > 250)
        {
            throw new FormatException($"{classes} classes");
        }

        var weights = new int[CodeCount];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = reader.ReadInt32();
        }

        uint[] fingerprints = BinaryTables.ReadAscending(reader, features);
        byte[] lengths = BinaryTables.ReadBytes(reader, features);
        byte[] pairClasses = BinaryTables.ReadBytes(reader, pairs);
        byte[] codes = BinaryTables.ReadBytes(reader, pairs);
        if (lengths.Sum(length => (long)length) != pairs || pairClasses.Any(c => c >= classes))
        {
            throw new FormatException("rows do not fit");
        }

        return new LinearModelData(classes, fingerprints, lengths, pairClasses, codes, weights);
    }
}
