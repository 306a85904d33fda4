using System.Text.Unicode;
using CsvHelper;

namespace ClaimCheck.Articles.Readers;

/// <summary>Reads CSV (RFC 4180) with a header line: one row an article. The separator (comma, semicolon, tab) is told by the first lines.</summary>
internal sealed class CsvArticleReader : IArticleReader
{
    private static readonly CsvReaderOptions Options = new()
    {
        TrackLineNumbers = true,
        MaxRecordSize = ReaderLimits.MaxRecordBytes,
        IncludeValuesInExceptions = false,
    };

    /// <inheritdoc/>
    public IEnumerable<ArticleRecord> Read(Stream input, string name, Action<InputProblem> onProblem)
    {
        using var rows = CsvReader.Create(input, Options, leaveOpen: true);
        int[]? columns = null;
        while (TryReadRow(rows, name, onProblem))
        {
            columns ??= Columns(rows.Headers);
            if (!columns.Contains(ArticleFields.IndexOf("text")))
            {
                onProblem(new InputProblem(name, 1, "the header has no column \"text\""));
                yield break;
            }

            var line = (int)rows.LineNumber;
            if (ToArticle(rows, columns, name, line, onProblem) is { } article)
            {
                yield return new ArticleRecord(article, line);
            }
        }
    }

    private static int[] Columns(IReadOnlyList<string> headers) => [.. headers.Select(header => ArticleFields.IndexOf(header.Trim()))];

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

    /// <summary>Goes to the next row. A row over the limit, as when a quotation mark is never closed, ends the file: no later row can be told.</summary>
    private static bool TryReadRow(CsvReader rows, string name, Action<InputProblem> onProblem)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException problem)
        {
            var message = $"the row is longer than {ReaderLimits.MaxRecordText} (is a quotation mark not closed?); the rest of the file is not read";
            onProblem(new InputProblem(name, (int)problem.LineNumber, message));
            return false;
        }
    }
}
