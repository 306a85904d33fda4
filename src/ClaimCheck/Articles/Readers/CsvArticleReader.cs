using System.Text.Unicode;
using CsvHelper;

namespace ClaimCheck.Articles.Readers;

/// <summary>Reads CSV (RFC 4180) with a header line: one row an article. The separator (comma, semicolon, tab) is told by the first lines.</summary>
internal sealed class CsvArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem)
    {
        using var rows = CsvReader.Create(input, OptionsFor(name, onProblem), leaveOpen: true);
        if (!Try(() => rows.Headers.Count > 0, name, onProblem))
        {
            yield break;
        }

        int[] columns = [.. rows.Headers.Select(static header => ArticleFields.IndexOf(header.Trim()))];
        if (!columns.Contains(ArticleFields.IndexOf("text")))
        {
            onProblem(new InputProblem(name, 1, "the header has no column \"text\""));
            yield break;
        }

        while (Try(rows.Read, name, onProblem))
        {
            var line = (int)rows.LineNumber;
            if (rows.RawRecord.Length > ReaderLimits.MaxRecordBytes)
            {
                onProblem(new InputProblem(name, line, $"the row is longer than {ReaderLimits.MaxRecordText}"));
            }
            else if (ToArticle(rows, columns, name, line, onProblem) is { } article)
            {
                yield return new ArticleRecord(article, line);
            }
        }
    }

    private static CsvReaderOptions OptionsFor(string name, Action<InputProblem> onProblem) => new()
    {
        TrackLineNumbers = true,
        MaxRecordSize = ReaderLimits.MaxScannedRowBytes,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = row => TellUnclosed(row, name, onProblem),
    };

    private static void TellUnclosed(CsvMalformedRecord row, string name, Action<InputProblem> onProblem)
    {
        if (row.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            onProblem(new InputProblem(name, (int)row.LineNumber, "a quotation mark is not closed; the row runs to the end of the file") { Kind = InputProblemKind.Kept });
        }
    }

    private static Article? ToArticle(CsvReader row, int[] columns, string name, int line, Action<InputProblem> onProblem)
    {
        var fields = new ArticleFields();
        for (var i = 0; i < Math.Min(row.FieldCount, columns.Length); i++)
        {
            if (columns[i] < 0)
            {
                continue;
            }

            var column = ArticleFields.Names[columns[i]];
            if (!Utf8.IsValid(row.GetSpan(i)))
            {
                onProblem(new InputProblem(name, line, $"the column \"{column}\" is not valid UTF-8"));
                return null;
            }

            fields[column] = row.GetString(i);
        }

        return fields.ToArticle(name, line, $"{name}:{line}", onProblem);
    }

    /// <summary>Reads on. A row over the limit, as when a quotation mark is never closed, ends the file: no later row can be told.</summary>
    private static bool Try(Func<bool> read, string name, Action<InputProblem> onProblem)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException problem)
        {
            var message = $"the row is longer than {ReaderLimits.MaxScannedRowText} (is a quotation mark not closed?); the rest of the file is not read";
            onProblem(new InputProblem(name, (int)problem.LineNumber, message));
            return false;
        }
    }
}
