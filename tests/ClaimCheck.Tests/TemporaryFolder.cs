using System.Text;

namespace ClaimCheck.Tests;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claimcheck-test-").FullName;

    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes a file with many megabytes of one letter in the middle, of which the test holds only one at a time.</summary>
    public string LongFile(string name, string head, int megabytes, string tail)
    {
        var path = At(name);
        var megabyte = new string('x', 1 << 20);
        using var writer = new StreamWriter(path);
        writer.Write(head);
        for (var i = 0; i < megabytes; i++)
        {
            writer.Write(megabyte);
        }

        writer.Write(tail);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
