using System.Text.Json;

namespace ClaimCheck.Articles.Readers;

/// <summary>Reads the JSON objects that articles are kept in.</summary>
internal static class JsonRecord
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The articles of one JSON value: an article, or an object whose "articles" is an array of them.</summary>
    /// <param name="json">One JSON value.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="line">The value's first line.</param>
    /// <param name="fallbackId">The id of an article that has none.</param>
    /// <param name="onProblem">Is told what is wrong.</param>
    public static IEnumerable<Article> Read(ReadOnlyMemory<byte> json, string file, int line, string fallbackId, Action<InputProblem> onProblem)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, Options);
        }
        catch (JsonException problem)
        {
            var at = line + (int)(problem.LineNumber ?? 0);
            onProblem(new InputProblem(file, at, $"the record is no JSON: {Reason(problem)}"));
            yield break;
        }

        using (document)
        {
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                onProblem(new InputProblem(file, line, $"the record is no JSON object but {NameOf(root.ValueKind)}"));
            }
            else if (root.TryGetProperty("articles", out var articles) && articles.ValueKind == JsonValueKind.Array && !root.TryGetProperty("text", out _))
            {
                var index = 0;
                foreach (var element in articles.EnumerateArray())
                {
                    index++;
                    if (ToArticle(element, file, line, $"{fallbackId}.{index}", onProblem) is { } article)
                    {
                        yield return article;
                    }
                }
            }
            else if (ToArticle(root, file, line, fallbackId, onProblem) is { } article)
            {
                yield return article;
            }
        }
    }

    private static Article? ToArticle(JsonElement record, string file, int line, string fallbackId, Action<InputProblem> onProblem)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            onProblem(new InputProblem(file, line, $"the record is no JSON object but {NameOf(record.ValueKind)}"));
            return null;
        }

        var fields = new ArticleFields();
        foreach (var property in record.EnumerateObject())
        {
            var index = ArticleFields.IndexOf(property.Name);
            if (index < 0 || property.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            var name = ArticleFields.Names[index];
            if (ReadText(property.Value, numbers: name == "id", out var value))
            {
                fields[name] = value;
                continue;
            }

            var kind = name == "text" ? InputProblemKind.Skipped : InputProblemKind.Kept;
            onProblem(new InputProblem(file, line, $"\"{name}\" is {Describe(property.Value)}, not text") { Kind = kind });
            if (kind == InputProblemKind.Skipped)
            {
                return null;
            }
        }

        return fields.ToArticle(file, line, fallbackId, onProblem);
    }

    /// <summary>A string, or where wanted a number as written. Fails on an escaped lone surrogate as well.</summary>
    private static bool ReadText(JsonElement value, bool numbers, out string? text)
    {
        text = null;
        try
        {
            text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number when numbers => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        return text is not null;
    }

    private static string Describe(JsonElement value) => value.ValueKind == JsonValueKind.String ? "no valid Unicode" : NameOf(value.ValueKind);

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    /// <summary>The parser's message without its last sentence, which counts lines from zero inside the record.</summary>
    private static string Reason(JsonException problem)
    {
        var message = problem.Message.ReplaceLineEndings(" ");
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return cut < 0 ? message : message[..cut];
    }
}
