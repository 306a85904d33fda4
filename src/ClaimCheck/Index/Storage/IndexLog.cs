namespace ClaimCheck.Index.Storage;

/// <summary>
/// An append-only file of checked entries. What was appended counts from the moment <see cref="Commit"/> returns; a process that is killed before,
/// or in the middle, leaves the file as it was at the commit before. Readers share the file, a writer has it alone. Not safe to share between
/// threads, but for <see cref="ReadBody"/>.
/// </summary>
internal sealed class IndexLog : IDisposable
{
    private readonly LogFile _file;

    private readonly MemoryStream _pending = new();

    private ulong _commit;

    private IndexLog(LogFile file) => _file = file;

    /// <summary>Whether entries can be appended.</summary>
    public bool IsWritable => _file.IsWritable;

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
        var log = new IndexLog(LogFile.Open(path, writable));
        try
        {
            (log._commit, log.Length) = log._file.ReadHeader(fingerprint);
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
            _file.Read(bytes, offset);
            if (!EntryHeader.TryRead(bytes, out var header) || offset + EntryHeader.Size + header.HeadLength + header.BodyLength > Length)
            {
                throw _file.Damaged(offset);
            }

            var head = new byte[header.HeadLength];
            _file.Read(head, offset + EntryHeader.Size);
            if (Checksum.Of(head) != header.HeadChecksum)
            {
                throw _file.Damaged(offset);
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
            _file.Read(bytes, body.Offset);
        }

        return Checksum.Of(bytes) == body.Checksum ? bytes : throw _file.Damaged(body.Offset);
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
        if (!IsWritable || _pending.Length == 0)
        {
            return;
        }

        _file.Write(_pending.GetBuffer().AsSpan(0, (int)_pending.Length), Length);
        Length += _pending.Length;
        _pending.SetLength(0);
        Span<byte> slot = stackalloc byte[LogHeader.SlotSize];
        LogHeader.WriteSlot(slot, ++_commit, Length);
        _file.Write(slot, LogHeader.SlotOffset(_commit));
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
