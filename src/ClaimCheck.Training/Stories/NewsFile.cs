using System.Text.Json;
using ClaimCheck.Articles;

namespace ClaimCheck.Training.Stories;

/// <summary>An article and the happening it is known to report.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Text">The running text.</param>
/// <param name="Published">When it was published, if that is known.</param>
/// <param name="Happening">The happening.</param>
internal sealed record LabelledArticle(string Title, string Text, PublicationTime? Published, string Happening);

/// <summary>Reads labelled articles: JSON lines with <c>title, text, published, topic</c> or <c>subtopic</c>, or a story file with <c>id, articles</c>.</summary>
internal static class NewsFile
{
    /// <summary>Reads a file, or every story file of a folder.</summary>
    /// <param name="path">The file or folder.</param>
    public static IEnumerable<LabelledArticle> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(ReadStory);
        }

        return File.ReadLines(path).Select(static line =>
        {
            using var document = JsonDocument.Parse(line);
            var topic = TextOf(document.RootElement, "subtopic");
            return Article(document.RootElement, topic.Length > 0 ? topic : TextOf(document.RootElement, "topic"));
        });
    }

    /// <summary>The texts of a treebank, one a document, without labels.</summary>
    /// <param name="path">A CoNLL-U file with <c># newdoc</c> and <c># text</c> lines.</param>
    public static IEnumerable<LabelledArticle> ReadTreebank(string path)
    {
        List<string> sentences = [];
        foreach (var line in File.ReadLines(path).Append("# newdoc"))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && sentences.Count > 0)
            {
                yield return new LabelledArticle("", string.Join('\n', sentences), null, "");
                sentences.Clear();
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                sentences.Add(line[9..]);
            }
        }
    }

    private static List<LabelledArticle> ReadStory(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var id = TextOf(document.RootElement, "id");
        return [.. document.RootElement.GetProperty("articles").EnumerateArray().Select(article => Article(article, id))];
    }

    private static LabelledArticle Article(JsonElement element, string happening) => new(
        TextOf(element, "title"),
        TextOf(element, "text"),
        PublicationTime.TryParse(TextOf(element, "published"), out var time) ? time : null,
        happening);

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
