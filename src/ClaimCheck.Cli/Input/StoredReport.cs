using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Input;

/// <summary>Reads a report that was written with <c>--format json</c>.</summary>
internal static class StoredReport
{
    /// <summary>Reads a file or, for "-", standard input.</summary>
    /// <param name="path">The file.</param>
    /// <param name="terminal">Whose standard input.</param>
    /// <exception cref="CommandFailedException">It cannot be read or is no report.</exception>
    public static ConsistencyReport Read(string path, Terminal terminal)
    {
        try
        {
            if (path == "-")
            {
                return ConsistencyReport.Load(terminal.Input);
            }

            using var file = File.OpenRead(path);
            return ConsistencyReport.Load(file);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailedException($"{path}: {problem.Message.ReplaceLineEndings(" ")}");
        }
    }
}
