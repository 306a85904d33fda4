using System.Text.Json;
using ClaimCheck.Articles;
using ClaimCheck.Articles.Readers;

namespace ClaimCheck.Cli.Input;

/// <summary>Two texts to hold against each other.</summary>
/// <param name="Id">What the result is called.</param>
/// <param name="A">The text that is relied on.</param>
/// <param name="B">The text that is held against it.</param>
internal sealed record TextPairRecord(string Id, string A, string B);

/// <summary>Reads JSON Lines of pairs, one at a time. A line that cannot be read is reported and skipped.</summary>
internal static class PairFile
{
    /// <summary>The pairs of a file or, for "-", of standard input.</summary>
    /// <param name="path">The file.</param>
    /// <param name="terminal">Whose standard input.</param>
    /// <param name="onProblem">Is told of what is skipped.</param>
    /// <exception cref="CommandFailedException">The file cannot be opened.</exception>
    public static IEnumerable<TextPairRecord> Read(string path, Terminal terminal, Action<InputProblem> onProblem)
    {
        using var input = Open(path, terminal);
        foreach (var line in ByteLines.Read(input))
        {
            if (line.TooLong)
            {
                onProblem(new InputProblem(path, line.Number, $"the line is longer than {ReaderLimits.MaxRecordText}"));
            }
            else if (line.Bytes.Span.Trim(" \t\r"u8) is { IsEmpty: false } && Parse(line.Bytes, path, line.Number, onProblem) is { } pair)
            {
                yield return pair;
            }
        }
    }

    private static Stream Open(string path, Terminal terminal)
    {
        try
        {
            return path == "-" ? terminal.Input : File.OpenRead(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailedException($"{path}: {problem.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static TextPairRecord? Parse(ReadOnlyMemory<byte> json, string file, int line, Action<InputProblem> onProblem)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && TextOf(root, "a") is { } a && TextOf(root, "b") is { } b)
            {
                return new TextPairRecord(IdOf(root) ?? $"{file}:{line}", a, b);
            }

            onProblem(new InputProblem(file, line, "the record is no pair: \"a\" and \"b\" must be texts"));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            onProblem(new InputProblem(file, line, "the record is no JSON"));
        }

        return null;
    }

    private static string? TextOf(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? IdOf(JsonElement record) => record.TryGetProperty("id", out var id) ? id.ValueKind switch
    {
        JsonValueKind.String => id.GetString(),
        JsonValueKind.Number => id.GetRawText(),
        _ => null,
    } : null;
}
