namespace ClaimCheck.Articles.Readers;

/// <summary>Reads JSON Lines: one article a line. A line that cannot be read is reported and skipped.</summary>
internal sealed class JsonLinesReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem)
    {
        foreach (var line in ByteLines.Read(input))
        {
            if (line.TooLong)
            {
                onProblem(new InputProblem(name, line.Number, $"the line is longer than {ReaderLimits.MaxRecordText}"));
            }
            else if (!IsBlank(line.Bytes.Span))
            {
                foreach (var article in JsonRecord.Read(line.Bytes, name, line.Number, $"{name}:{line.Number}", onProblem))
                {
                    yield return new ArticleRecord(article, line.Number);
                }
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
