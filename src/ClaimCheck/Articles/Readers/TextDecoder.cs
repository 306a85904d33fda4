using System.Globalization;
using System.Text;

namespace ClaimCheck.Articles.Readers;

/// <summary>Finds out how bytes encode text: UTF-8 unless a byte order mark says UTF-16, and whether they are text at all.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encoding that a byte order mark states; <see langword="null"/> means UTF-8.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="markLength">Length of the mark in bytes; 0 without one.</param>
    public static Encoding? FromMark(ReadOnlySpan<byte> head, out int markLength)
    {
        markLength = head.StartsWith("\uFEFF"u8) ? 3 : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? 2 : 0;
        return markLength != 2 ? null : new UnicodeEncoding(bigEndian: head[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
    }

    /// <summary>Whether bytes without a UTF-16 mark are no text: they hold a NUL, or many other control characters.</summary>
    /// <param name="head">The first bytes, behind a mark.</param>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0)
            {
                return true;
            }

            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls * 20 > head.Length;
    }

    /// <summary>Decodes bytes that are held whole.</summary>
    /// <param name="bytes">The bytes with their mark.</param>
    /// <param name="text">The text, when it could be decoded.</param>
    /// <param name="line">The line of the first bad byte, else 0.</param>
    /// <param name="message">What is wrong, else an empty string.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int line, out string message)
    {
        var encoding = FromMark(bytes, out var mark);
        var body = bytes[mark..];
        (text, line, message) = ("", 0, "");
        if (encoding is null && IsBinary(body[..Math.Min(body.Length, 8192)]))
        {
            message = "the file is binary, not text";
            return false;
        }

        try
        {
            text = (encoding ?? StrictUtf8).GetString(body);
            return true;
        }
        catch (DecoderFallbackException problem)
        {
            var bad = Math.Clamp(problem.Index, 0, body.Length);
            line = encoding is null ? body[..bad].Count((byte)'\n') + 1 : 0;
            message = DescribeBadBytes(problem, encoding is null ? "UTF-8" : "UTF-16");
            return false;
        }
    }

    private static string DescribeBadBytes(DecoderFallbackException problem, string encoding)
    {
        var first = problem.BytesUnknown is { Length: > 0 } unknown ? unknown[0].ToString("X2", CultureInfo.InvariantCulture) : "??";
        return $"the text is not valid {encoding} (byte {first})";
    }
}
