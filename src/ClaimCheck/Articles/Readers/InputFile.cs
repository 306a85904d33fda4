using System.Text;

namespace ClaimCheck.Articles.Readers;

/// <summary>Opens one input, finds out its format and reads it.</summary>
internal static class InputFile
{
    private const int HeadLength = 4096;

    /// <summary>Reads the articles of a stream; a problem of the stream itself ends it with a message.</summary>
    /// <param name="open">Opens the stream.</param>
    /// <param name="name">The file's name, "-" for standard input.</param>
    /// <param name="formats">The formats to choose from.</param>
    /// <param name="onProblem">Is told of what is skipped.</param>
    public static IEnumerable<ArticleRecord> Read(Func<Stream> open, string name, IReadOnlyList<ArticleFormat> formats, Action<InputProblem> onProblem)
    {
        IEnumerator<ArticleRecord>? articles = null;
        Stream? stream = null;
        try
        {
            while (true)
            {
                ArticleRecord article;
                try
                {
                    stream ??= open();
                    articles ??= Choose(stream, name, formats, onProblem).GetEnumerator();
                    if (!articles.MoveNext())
                    {
                        yield break;
                    }

                    article = articles.Current;
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
                {
                    onProblem(new InputProblem(name, 0, Describe(problem)) { Kind = InputProblemKind.Unreadable });
                    yield break;
                }

                yield return article;
            }
        }
        finally
        {
            articles?.Dispose();
            stream?.Dispose();
        }
    }

    private static IEnumerable<ArticleRecord> Choose(Stream stream, string name, IReadOnlyList<ArticleFormat> formats, Action<InputProblem> onProblem)
    {
        var head = new byte[HeadLength];
        var count = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var encoding = TextDecoder.FromMark(head.AsSpan(0, count), out var mark);
        if (count == mark)
        {
            onProblem(new InputProblem(name, 0, "the file is empty"));
            return [];
        }

        if (encoding is null && TextDecoder.IsBinary(head.AsSpan(mark, count - mark)))
        {
            onProblem(new InputProblem(name, 0, "the file is binary, not text"));
            return [];
        }

        Stream whole = new PrefixedStream(head.AsMemory(mark, count - mark), stream);
        var seen = head.AsSpan(mark, count - mark);
        if (encoding is not null)
        {
            whole = Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8, leaveOpen: true);
            seen = Encoding.UTF8.GetBytes(encoding.GetString(seen[..(seen.Length & ~1)]));
        }

        return Format(name, seen, formats).Reader.Read(whole, name, onProblem);
    }

    private static ArticleFormat Format(string name, ReadOnlySpan<byte> head, IReadOnlyList<ArticleFormat> formats)
    {
        var extension = Path.GetExtension(name);
        foreach (var format in formats)
        {
            if (format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        foreach (var format in formats)
        {
            if (format.Looks(head))
            {
                return format;
            }
        }

        return formats[^1];
    }

    private static string Describe(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder",
        UnauthorizedAccessException => "the file may not be read",
        DecoderFallbackException => "the text is not valid UTF-16; the rest of the file is not read",
        _ => $"the file cannot be read: {problem.Message.ReplaceLineEndings(" ")}",
    };
}
