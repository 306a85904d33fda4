using System.Buffers;

namespace ClaimCheck.Articles.Readers;

/// <summary>One line of a byte stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes without the line end; valid until the next line is asked for. Empty where the line is too long.</param>
/// <param name="TooLong">Whether it is over <see cref="ReaderLimits.MaxRecordBytes"/>.</param>
internal readonly record struct ByteLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong);

/// <summary>Splits a stream into lines without decoding it. Holds one line at a time; a line over the limit is run through, not held.</summary>
internal static class ByteLines
{
    /// <summary>The lines of a stream; the last one needs no line end.</summary>
    /// <param name="input">UTF-8 bytes; left open.</param>
    public static IEnumerable<ByteLine> Read(Stream input)
    {
        var block = new byte[1 << 16];
        var line = new ArrayBufferWriter<byte>();
        var (number, tooLong) = (1, false);
        for (var count = input.Read(block); count > 0; count = input.Read(block))
        {
            var start = 0;
            while (start < count)
            {
                var length = block.AsSpan(start, count - start).IndexOf((byte)'\n');
                var part = block.AsSpan(start, length < 0 ? count - start : length);
                tooLong |= line.WrittenCount + part.Length > ReaderLimits.MaxRecordBytes;
                if (!tooLong)
                {
                    line.Write(part);
                }

                start += part.Length + 1;
                if (length >= 0)
                {
                    yield return Line(number, line, tooLong);
                    (number, tooLong) = (number + 1, false);
                    line.ResetWrittenCount();
                }
            }
        }

        if (line.WrittenCount > 0 || tooLong)
        {
            yield return Line(number, line, tooLong);
        }
    }

    private static ByteLine Line(int number, ArrayBufferWriter<byte> line, bool tooLong)
    {
        var bytes = tooLong ? default : line.WrittenMemory;
        return new ByteLine(number, bytes.Length > 0 && bytes.Span[^1] == (byte)'\r' ? bytes[..^1] : bytes, tooLong);
    }
}
