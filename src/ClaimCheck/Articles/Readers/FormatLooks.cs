using System.Text;
using System.Text.Json;

namespace ClaimCheck.Articles.Readers;

/// <summary>Tells formats apart by how a text begins.</summary>
internal static class FormatLooks
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>An object that is closed on its line, or whose line goes on beyond what is seen.</summary>
    /// <param name="head">The first bytes, behind a byte order mark.</param>
    public static bool IsJsonLines(ReadOnlySpan<byte> head)
    {
        if (!IsJson(head) || head.TrimStart(" \t\r\n"u8)[0] != (byte)'{')
        {
            return false;
        }

        var end = head.IndexOf((byte)'\n');
        return end < 0 || IsWholeValue(head[..end]);
    }

    /// <summary>An object, or an array of objects.</summary>
    /// <param name="head">The first bytes, behind a byte order mark.</param>
    public static bool IsJson(ReadOnlySpan<byte> head)
    {
        var rest = head.TrimStart(" \t\r\n"u8);
        if (!rest.IsEmpty && rest[0] == (byte)'[')
        {
            rest = rest[1..].TrimStart(" \t\r\n"u8);
            return !rest.IsEmpty && rest[0] is (byte)'{' or (byte)']';
        }

        return !rest.IsEmpty && rest[0] == (byte)'{' && rest[1..].TrimStart(" \t\r\n"u8) is { IsEmpty: false } inside && inside[0] is (byte)'"' or (byte)'}';
    }

    /// <summary>A first line of two or more columns, one of them named "text".</summary>
    /// <param name="head">The first bytes, behind a byte order mark.</param>
    public static bool IsCsv(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var columns = Encoding.UTF8.GetString(end < 0 ? head : head[..end]).Split(Delimiters);
        return columns.Length > 1 && columns.Any(c => c.Trim().Trim('"').Equals("text", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A first line that is a heading.</summary>
    /// <param name="head">The first bytes, behind a byte order mark.</param>
    public static bool IsMarkdown(ReadOnlySpan<byte> head) => head.StartsWith("# "u8) || head.StartsWith("---\n"u8) || head.StartsWith("---\r\n"u8);

    private static bool IsWholeValue(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.TrySkip() && reader.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
