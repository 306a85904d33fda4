using System.Buffers.Binary;

namespace ClaimCheck.Index.Storage;

/// <summary>What stands before an entry of a log: its kind, and lengths and checksums of its two parts. Little-endian, with a checksum of its own.</summary>
/// <param name="Kind">What the entry says.</param>
/// <param name="HeadLength">Bytes of the part that loading reads.</param>
/// <param name="HeadChecksum">Checksum of it.</param>
/// <param name="BodyLength">Bytes of the other part.</param>
/// <param name="BodyChecksum">Checksum of it.</param>
internal readonly record struct EntryHeader(byte Kind, int HeadLength, uint HeadChecksum, int BodyLength, uint BodyChecksum)
{
    /// <summary>Number of bytes.</summary>
    public const int Size = 24;

    private const int ChecksumOffset = 20;

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="header">The header.</param>
    /// <returns>Whether it is sound.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out EntryHeader header)
    {
        header = new EntryHeader(
            bytes[0],
            BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]));
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes[ChecksumOffset..]) == Checksum.Of(bytes[..ChecksumOffset]) && header is { HeadLength: >= 0, BodyLength: >= 0 };
    }

    /// <summary>Writes the header.</summary>
    /// <param name="bytes">Receives its bytes.</param>
    public void Write(Span<byte> bytes)
    {
        bytes.Clear();
        bytes[0] = Kind;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], HeadLength);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[8..], HeadChecksum);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], BodyLength);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[16..], BodyChecksum);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[ChecksumOffset..], Checksum.Of(bytes[..ChecksumOffset]));
    }
}
