namespace ClaimCheck.Articles.Readers;

/// <summary>
/// The block between two lines <c>---</c> at the head of a text, one <c>key: value</c> a line. It is read as newsrooms write it rather than as strict
/// YAML: a value may hold colons without being quoted; indented lines and unknown keys are passed over.
/// </summary>
internal static class FrontMatter
{
    /// <summary>Reads the block, if there is one.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="fields">Is given the values.</param>
    /// <param name="body">Offset of the first line behind the block; 0 without one.</param>
    /// <returns>Whether the file is in order: it has no block, or one that is closed.</returns>
    public static bool Read(string text, ArticleFields fields, out int body)
    {
        body = 0;
        var next = EndOfLine(text, 0, out var line);
        if (line is not "---" || !StartsKey(text.AsSpan(next)))
        {
            return true;
        }

        while (next < text.Length)
        {
            next = EndOfLine(text, next, out line);
            if (line is "---" or "...")
            {
                body = next;
                return true;
            }

            SetField(fields, line);
        }

        return false;
    }

    private static void SetField(ArticleFields fields, ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && !char.IsWhiteSpace(line[0]))
        {
            fields.Set(line[..colon].TrimEnd(), Unquoted(line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>Whether the line looks like <c>key:</c>; else the dashes above are a thematic break.</summary>
    private static bool StartsKey(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '-'))
        {
            length++;
        }

        return length > 0 && length < text.Length && text[length] == ':';
    }

    private static string Unquoted(ReadOnlySpan<char> value)
    {
        if (value.Length < 2 || value[0] != value[^1])
        {
            return value.ToString();
        }

        var inner = value[1..^1].ToString();
        return value[0] switch
        {
            '"' => inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
            '\'' => inner.Replace("''", "'", StringComparison.Ordinal),
            _ => value.ToString(),
        };
    }

    private static int EndOfLine(string text, int start, out ReadOnlySpan<char> line)
    {
        var end = text.IndexOf('\n', start);
        line = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
        return end < 0 ? text.Length : end + 1;
    }
}
