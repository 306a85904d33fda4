using ClaimCheck.Articles;

namespace ClaimCheck.Reports;

/// <summary>An article as a report names it; the text is not kept.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Source">The outlet, or <see langword="null"/>.</param>
/// <param name="Published">ISO 8601 date or date-time, or <see langword="null"/>.</param>
/// <param name="Title">The headline, or an empty string.</param>
/// <param name="Url">Where it can be read, or <see langword="null"/>.</param>
public sealed record ReportArticle(string Id, string? Source, string? Published, string Title, string? Url)
{
    /// <summary>
    /// Offsets into the text, in UTF-16 code units, at which its lines begin, without the first; <see langword="null"/> where they are unknown.
    /// With them, formats that count lines and columns can be written without the text.
    /// </summary>
    public IReadOnlyList<int>? Lines { get; init; }

    /// <summary>
    /// Offsets into the text, in UTF-16 code units, of the characters that take two code units; <see langword="null"/> where they are unknown.
    /// With them, formats that count code points can be written without the text.
    /// </summary>
    public IReadOnlyList<int>? Pairs { get; init; }

    /// <summary>Describes an article.</summary>
    /// <param name="article">The article.</param>
    public static ReportArticle Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(ArticleHeader.Of(article));
    }

    /// <summary>Describes an article of which only the header is left.</summary>
    internal static ReportArticle Of(ArticleHeader article) =>
        new(article.Id, article.Source, article.Published?.ToString(), article.Title, article.Url) { Lines = article.Lines, Pairs = article.Pairs };

    /// <summary>The line and column of an offset, both from 1, the column in UTF-16 code units; <see langword="null"/> where lines are unknown.</summary>
    internal (int Line, int Column)? LineOf(int offset)
    {
        if (Lines is null)
        {
            return null;
        }

        var before = CountUpTo(Lines, offset);
        return (before + 1, offset - (before == 0 ? 0 : Lines[before - 1]) + 1);
    }

    /// <summary>An offset in code points; <see langword="null"/> where it cannot be known.</summary>
    internal int? CodePointsAt(int offset) => Pairs is null ? null : offset - CountUpTo(Pairs, offset - 1);

    // How many of the ascending offsets are not behind the given one.
    private static int CountUpTo(IReadOnlyList<int> offsets, int last)
    {
        var (low, high) = (0, offsets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = offsets[middle] <= last ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
