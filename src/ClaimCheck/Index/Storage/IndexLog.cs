using Microsoft.Win32.SafeHandles;

namespace ClaimCheck.Index.Storage;

/// <summary>
/// An append-only file of checked entries. What was appended counts from the moment <see cref="Commit"/> returns; a process that is killed before,
/// or in the middle, leaves the file as it was at the commit before. Readers share the file, a writer has it alone. Not safe to share between
/// threads, but for <see cref="ReadBody"/>.
/// </summary>
internal sealed class IndexLog : IDisposable
{
    private readonly string _path;

    private readonly SafeFileHandle _file;

    private readonly bool _writable;

    private readonly MemoryStream _pending = new();

    private ulong _commit;

    private IndexLog(string path, SafeFileHandle file, bool writable)
    {
        _path = path;
        _file = file;
        _writable = writable;
    }

    /// <summary>Whether entries can be appended.</summary>
    public bool IsWritable => _writable;

    /// <summary>Number of valid bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fingerprint">What the contents are made with, <see cref="LogHeader.FingerprintSize"/> bytes.</param>
    /// <param name="writable">Whether to append; then a missing or empty file is made.</param>
    /// <exception cref="IndexFileException">The file is no index, or is damaged, or was made with something else, or is being written.</exception>
    /// <exception cref="FileNotFoundException">There is no such file, and it is only to be read.</exception>
    public static IndexLog Open(string path, ReadOnlySpan<byte> fingerprint, bool writable)
    {
        var log = new IndexLog(path, OpenFile(path, writable), writable);
        try
        {
            log.ReadHeader(fingerprint);
            return log;
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>Reads all entries from the start.</summary>
    /// <exception cref="IndexFileException">An entry is damaged.</exception>
    public IEnumerable<LogRecord> ReadAll()
    {
        var bytes = new byte[EntryHeader.Size];
        for (long offset = LogHeader.Size; offset < Length;)
        {
            ReadExactly(bytes, offset);
            if (!EntryHeader.TryRead(bytes, out var header) || offset + EntryHeader.Size + header.HeadLength + header.BodyLength > Length)
            {
                throw Damaged(offset);
            }

            var head = new byte[header.HeadLength];
            ReadExactly(head, offset + EntryHeader.Size);
            if (Checksum.Of(head) != header.HeadChecksum)
            {
                throw Damaged(offset);
            }

            var body = new LogBody(offset + EntryHeader.Size + header.HeadLength, header.BodyLength, header.BodyChecksum);
            yield return new LogRecord(header.Kind, head, body);
            offset = body.Offset + header.BodyLength;
        }
    }

    /// <summary>Reads the second part of an entry.</summary>
    /// <param name="body">Where it lies.</param>
    /// <exception cref="IndexFileException">It is damaged.</exception>
    public byte[] ReadBody(LogBody body)
    {
        var bytes = new byte[body.Length];
        if (body.Offset >= Length)
        {
            _pending.GetBuffer().AsSpan((int)(body.Offset - Length), body.Length).CopyTo(bytes);
        }
        else
        {
            ReadExactly(bytes, body.Offset);
        }

        return Checksum.Of(bytes) == body.Checksum ? bytes : throw Damaged(body.Offset);
    }

    /// <summary>Appends an entry; it counts after <see cref="Commit"/>.</summary>
    /// <param name="kind">What it says.</param>
    /// <param name="head">The part that loading reads.</param>
    /// <param name="body">The other part.</param>
    /// <returns>Where the other part lies.</returns>
    public LogBody Append(byte kind, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        Span<byte> bytes = stackalloc byte[EntryHeader.Size];
        var header = new EntryHeader(kind, head.Length, Checksum.Of(head), body.Length, Checksum.Of(body));
        header.Write(bytes);
        _pending.Write(bytes);
        _pending.Write(head);
        var place = new LogBody(Length + _pending.Length, body.Length, header.BodyChecksum);
        _pending.Write(body);
        return place;
    }

    /// <summary>Makes what was appended count; returns when it has reached the disk.</summary>
    public void Commit()
    {
        if (!_writable || _pending.Length == 0)
        {
            return;
        }

        RandomAccess.Write(_file, _pending.GetBuffer().AsSpan(0, (int)_pending.Length), Length);
        RandomAccess.FlushToDisk(_file);
        Length += _pending.Length;
        _pending.SetLength(0);
        Span<byte> slot = stackalloc byte[LogHeader.SlotSize];
        LogHeader.WriteSlot(slot, ++_commit, Length);
        RandomAccess.Write(_file, slot, LogHeader.SlotOffset(_commit));
        RandomAccess.FlushToDisk(_file);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static SafeFileHandle OpenFile(string path, bool writable)
    {
        try
        {
            return writable
                ? File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException && File.Exists(path))
        {
            throw new IndexFileException(path, writable ? "another process uses the index." : "another process writes to the index.");
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> fingerprint)
    {
        var size = RandomAccess.GetLength(_file);
        if (size == 0 && _writable)
        {
            RandomAccess.Write(_file, LogHeader.Create(fingerprint), 0);
            RandomAccess.FlushToDisk(_file);
            size = LogHeader.Size;
        }

        var page = new byte[Math.Min(size, LogHeader.Size)];
        ReadExactly(page, 0);
        (_commit, Length) = LogHeader.Read(_path, page, fingerprint);
        if (size < Length)
        {
            throw new IndexFileException(_path, $"the index is cut off: {Length} bytes were committed, the file has {size}.");
        }
    }

    private void ReadExactly(Span<byte> target, long offset)
    {
        while (target.Length > 0)
        {
            var read = RandomAccess.Read(_file, target, offset);
            if (read == 0)
            {
                throw Damaged(offset);
            }

            target = target[read..];
            offset += read;
        }
    }

    private IndexFileException Damaged(long offset) => new(_path, $"the index is damaged at byte {offset}.");
}
