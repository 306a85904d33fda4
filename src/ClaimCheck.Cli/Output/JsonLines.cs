using System.Buffers;
using System.Text.Json;
using ClaimCheck.Reports.Json;

namespace ClaimCheck.Cli.Output;

/// <summary>Writes JSON values to a stream, one a line; one of them is in memory at a time.</summary>
internal sealed class JsonLines : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new(1024);
    private readonly Utf8JsonWriter _json;
    private readonly Stream _output;

    /// <summary>Writes to a stream.</summary>
    /// <param name="output">The stream; left open.</param>
    public JsonLines(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_line, JsonFields.Options);
    }

    /// <summary>Writes one value and a line end.</summary>
    /// <param name="item">What to write.</param>
    /// <param name="write">Writes it as one JSON value.</param>
    /// <typeparam name="T">The type of the item.</typeparam>
    public void Write<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        write(_json, item);
        _json.Flush();
        _output.Write(_line.WrittenSpan);
        _output.WriteByte((byte)'\n');
        _line.ResetWrittenCount();
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
