namespace ClaimCheck.Articles.Readers;

/// <summary>
/// Reads a JSON array of articles, a single article, an object with an array "articles", or objects that follow each other; of an array one element is
/// in memory at a time.
/// </summary>
internal sealed class JsonArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem)
    {
        var number = 0;
        foreach (var value in JsonValueScanner.Read(input))
        {
            number++;
            if (value.TooLong)
            {
                onProblem(new InputProblem(name, value.Line, $"the record is longer than {ReaderLimits.MaxRecordText}"));
                continue;
            }

            foreach (var article in JsonRecord.Read(value.Bytes, name, value.Line, $"{name}#{number}", onProblem))
            {
                yield return new ArticleRecord(article, value.Line);
            }
        }

        if (number == 0)
        {
            onProblem(new InputProblem(name, 0, "the file holds no article"));
        }
    }
}
