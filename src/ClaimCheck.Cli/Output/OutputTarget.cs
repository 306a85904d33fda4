namespace ClaimCheck.Cli.Output;

/// <summary>
/// Where a command's result goes: standard output, or a file that appears whole or not at all. The file is written under another name beside its
/// place and moved there by <see cref="Commit"/>; without a commit, disposing leaves what was there before.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    /// <summary>The bytes go here.</summary>
    public Stream Stream { get; }

    /// <summary>Whether this is standard output.</summary>
    public bool IsStandardOutput => _path is null;

    /// <summary>Opens the target before any work is done, so that a place that can't be written to is told at once.</summary>
    /// <param name="path">The file; <see langword="null"/> or "-" is standard output.</param>
    /// <param name="terminal">Whose standard output.</param>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, Terminal terminal)
    {
        if (path is null or "-")
        {
            return new OutputTarget(new BufferedStream(terminal.Output, 1 << 16), null, null);
        }

        try
        {
            return OpenFile(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unwritable(path, problem);
        }
    }

    /// <summary>Makes the result visible under its name.</summary>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public void Commit()
    {
        try
        {
            Stream.Flush();
            if (_path is not null)
            {
                Stream.Dispose();
            }

            if (_temporary is not null && _path is not null)
            {
                File.Move(_temporary, _path, overwrite: true);
            }
        }
        catch (Exception problem) when (_path is not null && problem is (IOException or UnauthorizedAccessException))
        {
            throw Unwritable(_path, problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (_path is not null)
            {
                Stream.Dispose();
            }
        }
        finally
        {
            if (_temporary is not null)
            {
                File.Delete(_temporary);
            }
        }
    }

    private static OutputTarget OpenFile(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException("it is a folder");
        }

        if (File.Exists(full))
        {
            full = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
            var existing = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (!existing.CanSeek || IsDevice(full))
            {
                return new OutputTarget(existing, path, null);
            }

            existing.Dispose();
        }

        var temporary = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16), full, temporary);
    }

    /// <summary>Whether a path names a device, which must be written to and never replaced.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith(@"\\.\", StringComparison.Ordinal);

    private static CommandFailedException Unwritable(string path, Exception problem)
    {
        var reason = problem is DirectoryNotFoundException ? "its folder does not exist" : problem.Message.ReplaceLineEndings(" ");
        return new CommandFailedException($"{path}: cannot be written: {reason}");
    }
}
