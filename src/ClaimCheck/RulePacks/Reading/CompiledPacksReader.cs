using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Yaml;

namespace ClaimCheck.RulePacks.Reading;

/// <summary>Reads <see cref="CompiledPacks"/>.</summary>
internal sealed class CompiledPacksReader
{
    private readonly BinaryReader _reader;
    private readonly string[] _texts;

    private CompiledPacksReader(BinaryReader reader)
    {
        _reader = reader;
        _texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < _texts.Length; i++)
        {
            _texts[i] = reader.ReadString();
        }
    }

    /// <summary>Reads the outlines of the packs and their phrases; trusts the file.</summary>
    /// <param name="stream">The file.</param>
    public static CompiledPacks Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var file = new CompiledPacksReader(reader);
        return new CompiledPacks(file.ReadPacks(), file.ReadPhrases());
    }

    /// <summary>Reads the whole packs; trusts the file.</summary>
    /// <param name="stream">The second file.</param>
    public static IReadOnlyList<CompiledPack> ReadWhole(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        return new CompiledPacksReader(reader).ReadPacks();
    }

    private CompiledPack[] ReadPacks()
    {
        var packs = new CompiledPack[ReadInteger()];
        for (var i = 0; i < packs.Length; i++)
        {
            packs[i] = new CompiledPack(ReadText(), ReadText(), (PackMapping)ReadNode());
        }

        return packs;
    }

    private int ReadInteger() => _reader.Read7BitEncodedInt();

    private string ReadText() => _texts[ReadInteger()];

    private PackNode ReadNode()
    {
        var kind = _reader.ReadByte();
        var (line, column) = (ReadInteger(), ReadInteger());
        if (kind == CompiledPacks.Scalar)
        {
            return new PackScalar(line, column, ReadText());
        }

        var count = ReadInteger();
        if (kind == CompiledPacks.Sequence)
        {
            var items = new PackNode[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = ReadNode();
            }

            return new PackSequence(line, column, items);
        }

        var entries = new PackEntry[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = new PackEntry((PackScalar)ReadNode(), ReadNode());
        }

        return new PackMapping(line, column, entries);
    }

    private PhraseTrie ReadPhrases()
    {
        var words = new string[ReadInteger()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = ReadText();
        }

        var ends = new PhraseEnd[ReadInteger()];
        for (var i = 0; i < ends.Length; i++)
        {
            var role = ReadInteger();
            var phrase = new RolePhrase(ReadText(), (ArgumentPosition)_reader.ReadUInt16());
            ends[i] = new PhraseEnd(role, phrase, ReadInteger(), _reader.ReadBoolean());
        }

        var sets = new PhraseEnd[ReadInteger()][];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = new PhraseEnd[ReadInteger()];
            for (var j = 0; j < sets[i].Length; j++)
            {
                sets[i][j] = ends[ReadInteger()];
            }
        }

        return new PhraseTrie(words, ReadNumbers(), ReadNumbers(), ReadNumbers(), sets);
    }

    private int[] ReadNumbers()
    {
        var numbers = new int[ReadInteger()];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return numbers;
    }
}
