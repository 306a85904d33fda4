using System.Buffers.Binary;

namespace ClaimCheck.Index.Storage;

/// <summary>
/// The first page of an index file: a mark, the version of the format, a fingerprint of the tables that the contents were made with, and two
/// slots that take turns to say how much of the file is valid. A slot is written after the data it covers has reached the disk, so at any moment one
/// of the two is whole. Little-endian.
/// </summary>
internal static class LogHeader
{
    /// <summary>Where the records begin.</summary>
    public const int Size = 4_096;

    /// <summary>Bytes of the fingerprint.</summary>
    public const int FingerprintSize = 32;

    /// <summary>Bytes of a slot.</summary>
    public const int SlotSize = 20;

    private const int Version = 1;

    private const int FingerprintOffset = 16;

    private const int ChecksumOffset = FingerprintOffset + FingerprintSize;

    private static ReadOnlySpan<byte> Mark => "CLMCHKIX"u8;

    /// <summary>Where a slot lies; two disk sectors apart, so that a torn write cannot hit both.</summary>
    /// <param name="commit">Number of the commit.</param>
    public static int SlotOffset(ulong commit) => 512 + (1_024 * (int)(commit & 1));

    /// <summary>The page of a new file.</summary>
    /// <param name="fingerprint">What the contents will be made with.</param>
    public static byte[] Create(ReadOnlySpan<byte> fingerprint)
    {
        var page = new byte[Size];
        Mark.CopyTo(page);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(8), Version);
        fingerprint[..FingerprintSize].CopyTo(page.AsSpan(FingerprintOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(page.AsSpan(ChecksumOffset), Checksum.Of(page.AsSpan(0, ChecksumOffset)));
        WriteSlot(page.AsSpan(SlotOffset(0)), commit: 0, Size);
        return page;
    }

    /// <summary>Writes a slot.</summary>
    /// <param name="slot">Room for <see cref="SlotSize"/> bytes.</param>
    /// <param name="commit">Number of the commit.</param>
    /// <param name="length">How many bytes of the file are valid.</param>
    public static void WriteSlot(Span<byte> slot, ulong commit, long length)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(slot, commit);
        BinaryPrimitives.WriteInt64LittleEndian(slot[8..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(slot[16..], Checksum.Of(slot[..16]));
    }

    /// <summary>Reads the page.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="page">The first page, or what there is of it.</param>
    /// <param name="fingerprint">What this program would make the contents with.</param>
    /// <returns>The last commit and how many bytes it made valid.</returns>
    /// <exception cref="IndexFileException">The page is not of an index that this program can use.</exception>
    public static (ulong Commit, long Length) Read(string path, ReadOnlySpan<byte> page, ReadOnlySpan<byte> fingerprint)
    {
        if (page.Length < Mark.Length || !page[..Mark.Length].SequenceEqual(Mark))
        {
            throw new IndexFileException(path, "this is not an index of claims.");
        }

        if (page.Length < Size)
        {
            throw new IndexFileException(path, "the index is cut off in its first page.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(page[8..]);
        if (version != Version)
        {
            throw new IndexFileException(path, $"the index has format {version}; this program reads format {Version}.");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(page[ChecksumOffset..]) != Checksum.Of(page[..ChecksumOffset]))
        {
            throw new IndexFileException(path, "the first page of the index is damaged.");
        }

        if (!page.Slice(FingerprintOffset, FingerprintSize).SequenceEqual(fingerprint))
        {
            throw new IndexFileException(path, "the index was made with other tables or rule packs, whose results cannot be mixed with this program's; build it again from the articles.");
        }

        return NewestSlot(page) ?? throw new IndexFileException(path, "the first page of the index is damaged.");
    }

    private static (ulong Commit, long Length)? NewestSlot(ReadOnlySpan<byte> page)
    {
        (ulong Commit, long Length)? newest = null;
        for (var turn = 0UL; turn < 2; turn++)
        {
            var slot = page.Slice(SlotOffset(turn), SlotSize);
            var commit = BinaryPrimitives.ReadUInt64LittleEndian(slot);
            var length = BinaryPrimitives.ReadInt64LittleEndian(slot[8..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(slot[16..]) == Checksum.Of(slot[..16]) && length >= Size && (newest is null || commit > newest.Value.Commit))
            {
                newest = (commit, length);
            }
        }

        return newest;
    }
}
