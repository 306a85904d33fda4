namespace ClaimCheck.Articles.Readers;

/// <summary>A file format that articles come in.</summary>
/// <param name="Extensions">File name extensions with their dot, lower case.</param>
/// <param name="Looks">Whether a text that begins so is of this format; it is asked where the extension says nothing.</param>
/// <param name="Reader">Reads it.</param>
internal sealed record ArticleFormat(string[] Extensions, Func<ReadOnlySpan<byte>, bool> Looks, IArticleReader Reader)
{
    /// <summary>The formats that the library reads, in the order in which their looks are asked; the last fits any text.</summary>
    public static readonly IReadOnlyList<ArticleFormat> BuiltIn =
    [
        new([".jsonl", ".ndjson"], FormatLooks.IsJsonLines, new JsonLinesReader()),
        new([".json"], FormatLooks.IsJson, new JsonArticleReader()),
        new([".csv", ".tsv"], FormatLooks.IsCsv, new CsvArticleReader()),
        new([".md", ".markdown"], FormatLooks.IsMarkdown, new TextArticleReader(markdown: true)),
        new([".txt", ".text"], static _ => true, new TextArticleReader(markdown: false)),
    ];
}
