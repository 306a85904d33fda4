using System.Buffers;

namespace ClaimCheck.Articles.Readers;

/// <summary>A JSON value cut out of a stream.</summary>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Bytes">The value; valid until the next one is asked for. Empty where it is too long.</param>
/// <param name="TooLong">Whether it is over <see cref="ReaderLimits.MaxRecordBytes"/>.</param>
internal readonly record struct JsonSlice(int Line, ReadOnlyMemory<byte> Bytes, bool TooLong);

/// <summary>
/// Cuts the elements of a top-level JSON array, or values that follow each other, out of a stream by counting brackets outside strings. It does not
/// judge the values: a parser does that, one value at a time, so that a bad one costs no other.
/// </summary>
internal static class JsonValueScanner
{
    /// <summary>The values of a stream.</summary>
    /// <param name="input">UTF-8 bytes; left open.</param>
    public static IEnumerable<JsonSlice> Read(Stream input)
    {
        var block = new byte[1 << 16];
        var value = new ArrayBufferWriter<byte>();
        var state = default(State);
        state.Line = 1;
        for (var count = input.Read(block); count > 0; count = input.Read(block))
        {
            for (var i = 0; i < count; i++)
            {
                var b = block[i];
                state.Line += b == (byte)'\n' ? 1 : 0;
                if (state.IsOutside(b))
                {
                    if (state.Length > 0)
                    {
                        yield return Take(value, ref state);
                    }

                    continue;
                }

                Append(value, ref state, b);
                if (state.EndsValue(b))
                {
                    yield return Take(value, ref state);
                }
            }
        }

        if (state.Length > 0)
        {
            yield return Take(value, ref state);
        }
    }

    private static void Append(ArrayBufferWriter<byte> value, ref State state, byte b)
    {
        if (state.Length == 0)
        {
            state.FirstLine = state.Line;
        }

        if (++state.Length <= ReaderLimits.MaxRecordBytes)
        {
            value.GetSpan(1)[0] = b;
            value.Advance(1);
        }
    }

    private static JsonSlice Take(ArrayBufferWriter<byte> value, ref State state)
    {
        var tooLong = state.Length > ReaderLimits.MaxRecordBytes;
        var slice = new JsonSlice(state.FirstLine, tooLong ? default : value.WrittenMemory.ToArray(), tooLong);
        value.ResetWrittenCount();
        (state.Length, state.Depth, state.InString, state.Escaped) = (0, 0, false, false);
        return slice;
    }

    /// <summary>Where the scan stands between two bytes.</summary>
    private struct State
    {
        public int Line;
        public int FirstLine;
        public long Length;
        public int Depth;
        public bool InString;
        public bool Escaped;

        /// <summary>Whether a byte stands between values: white space, commas and the outer array's own brackets.</summary>
        public readonly bool IsOutside(byte b) =>
            Depth == 0 && !InString && (b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)']' || (b == (byte)'[' && Length == 0));

        /// <summary>Follows brackets and strings; says whether the byte closes the value.</summary>
        public bool EndsValue(byte b)
        {
            if (InString)
            {
                InString = Escaped || b != (byte)'"';
                Escaped = !Escaped && b == (byte)'\\';
                return false;
            }

            InString = b == (byte)'"';
            Depth += b is (byte)'{' or (byte)'[' ? 1 : b is (byte)'}' or (byte)']' ? -1 : 0;
            return Depth <= 0 && b is (byte)'}' or (byte)']';
        }
    }
}
