namespace ClaimCheck.Articles;

/// <summary>An article without its text: what the later stages need to name it, to order it in time and to count its lines.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Source">The outlet, or <see langword="null"/>.</param>
/// <param name="Published">When it was published, or <see langword="null"/>.</param>
/// <param name="Title">The headline, or an empty string.</param>
/// <param name="Url">Where it can be read, or <see langword="null"/>.</param>
/// <param name="Lines">Offsets into the text, in UTF-16 code units, at which its lines begin, without the first.</param>
/// <param name="Pairs">Offsets into the text of the characters that take two code units.</param>
internal sealed record ArticleHeader(
    string Id, string? Source, PublicationTime? Published, string Title, string? Url, IReadOnlyList<int> Lines, IReadOnlyList<int> Pairs)
{
    /// <summary>How reports name its outlet.</summary>
    public string DisplayName => WebAddress.OutletOf(Source, Url, Id);

    /// <summary>The header of an article.</summary>
    /// <param name="article">The article.</param>
    public static ArticleHeader Of(Article article)
    {
        List<int> lines = [];
        List<int> pairs = [];
        var text = article.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lines.Add(i + 1);
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                pairs.Add(i);
            }
        }

        return new ArticleHeader(article.Id, article.Source, article.Published, article.Title, article.Url, [.. lines], [.. pairs]);
    }
}
