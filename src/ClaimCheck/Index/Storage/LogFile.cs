using Microsoft.Win32.SafeHandles;

namespace ClaimCheck.Index.Storage;

/// <summary>The bytes of an index file. Readers share the file, a writer has it alone. Safe to share between threads.</summary>
internal sealed class LogFile : IDisposable
{
    private readonly string _path;

    private readonly SafeFileHandle _handle;

    private LogFile(string path, SafeFileHandle handle, bool writable)
    {
        _path = path;
        _handle = handle;
        IsWritable = writable;
    }

    /// <summary>Whether it can be written to.</summary>
    public bool IsWritable { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="writable">Whether to write to it; then a missing file is made.</param>
    /// <exception cref="IndexFileException">It is being written, or used by others and to be written.</exception>
    /// <exception cref="FileNotFoundException">There is no such file, and it is only to be read.</exception>
    public static LogFile Open(string path, bool writable)
    {
        try
        {
            var handle = writable
                ? File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
                : File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new LogFile(path, handle, writable);
        }
        catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException && File.Exists(path))
        {
            throw new IndexFileException(path, writable ? "another process uses the index." : "another process writes to the index.");
        }
    }

    /// <summary>Reads the header; an empty file that can be written to gets one first.</summary>
    /// <param name="fingerprint">What the contents are made with, <see cref="LogHeader.FingerprintSize"/> bytes.</param>
    /// <returns>The last commit and how many bytes it made valid.</returns>
    /// <exception cref="IndexFileException">The file is no index, or is damaged, or was made with something else.</exception>
    public (ulong Commit, long Length) ReadHeader(ReadOnlySpan<byte> fingerprint)
    {
        var size = RandomAccess.GetLength(_handle);
        if (size == 0 && IsWritable)
        {
            Write(LogHeader.Create(fingerprint), 0);
            size = LogHeader.Size;
        }

        var page = new byte[Math.Min(size, LogHeader.Size)];
        Read(page, 0);
        var (commit, length) = LogHeader.Read(_path, page, fingerprint);
        return size >= length ? (commit, length) : throw new IndexFileException(_path, $"the index is cut off: {length} bytes were committed, the file has {size}.");
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="target">Receives them, all of it.</param>
    /// <param name="offset">Where in the file they begin.</param>
    /// <exception cref="IndexFileException">The file ends before.</exception>
    public void Read(Span<byte> target, long offset)
    {
        while (target.Length > 0)
        {
            var read = RandomAccess.Read(_handle, target, offset);
            if (read == 0)
            {
                throw Damaged(offset);
            }

            target = target[read..];
            offset += read;
        }
    }

    /// <summary>Writes bytes; returns when they have reached the disk.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where in the file they begin.</param>
    public void Write(ReadOnlySpan<byte> bytes, long offset)
    {
        RandomAccess.Write(_handle, bytes, offset);
        RandomAccess.FlushToDisk(_handle);
    }

    /// <summary>What is thrown where the bytes are not what was written.</summary>
    /// <param name="offset">Where.</param>
    public IndexFileException Damaged(long offset) => new(_path, $"the index is damaged at byte {offset}.");

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
