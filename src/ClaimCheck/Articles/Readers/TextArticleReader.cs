namespace ClaimCheck.Articles.Readers;

/// <summary>
/// Reads a file that is one article: plain text or Markdown, with or without front matter. Markdown is kept as written, so that offsets fit the file;
/// its first heading is the title where the front matter has none, and is then no part of the text.
/// </summary>
/// <param name="markdown">Whether a leading <c># heading</c> is a title.</param>
internal sealed class TextArticleReader(bool markdown) : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem)
    {
        if (!TryReadAll(input, out var bytes))
        {
            onProblem(new InputProblem(name, 0, $"the file is larger than {ReaderLimits.MaxRecordText}, too large for one article"));
            yield break;
        }

        if (!TextDecoder.TryDecode(bytes, out var text, out var line, out var message))
        {
            onProblem(new InputProblem(name, line, message));
            yield break;
        }

        var fields = new ArticleFields();
        if (!FrontMatter.Read(text, fields, out var start))
        {
            onProblem(new InputProblem(name, 1, "the front matter is not closed by a line ---"));
            yield break;
        }

        start = SkipBlank(text, start);
        if (markdown && string.IsNullOrWhiteSpace(fields["title"]))
        {
            start = SkipBlank(text, TakeHeading(text, start, fields));
        }

        fields["text"] = text[start..].TrimEnd();
        if (fields.ToArticle(name, 0, name, onProblem) is { } article)
        {
            yield return new ArticleRecord(article, 0);
        }
    }

    private static bool TryReadAll(Stream input, out byte[] bytes)
    {
        using var all = new MemoryStream();
        var block = new byte[1 << 16];
        for (var count = input.Read(block); count > 0; count = input.Read(block))
        {
            if (all.Length + count > ReaderLimits.MaxRecordBytes)
            {
                bytes = [];
                return false;
            }

            all.Write(block, 0, count);
        }

        bytes = all.ToArray();
        return true;
    }

    private static int TakeHeading(string text, int start, ArticleFields fields)
    {
        if (!text.AsSpan(start).StartsWith("# ", StringComparison.Ordinal))
        {
            return start;
        }

        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        fields["title"] = text[(start + 2)..end].Trim();
        return end;
    }

    private static int SkipBlank(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
