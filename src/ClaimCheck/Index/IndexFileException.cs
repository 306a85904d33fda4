namespace ClaimCheck.Index;

/// <summary>A file that is no index, or is damaged, or was made by a program whose results would differ.</summary>
public sealed class IndexFileException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">What is wrong, in one sentence.</param>
    public IndexFileException(string path, string reason)
        : base($"{path}: {reason}") => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}
