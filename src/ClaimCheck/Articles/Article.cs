namespace ClaimCheck.Articles;

/// <summary>One news article as it was read. Immutable; safe to share between threads.</summary>
public sealed record Article
{
    /// <summary>Identifier, unique within a run.</summary>
    public required string Id { get; init; }

    /// <summary>The running text. Offsets of claims count UTF-16 code units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or an empty string.</summary>
    public string Title { get; init; } = "";

    /// <summary>The outlet, or <see langword="null"/> when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>When the article was published, or <see langword="null"/> when unknown.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Where the article can be read, or <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 language tag as stated by the input, or <see langword="null"/> when it states none.</summary>
    public string? Language { get; init; }

    /// <summary>The text of a field.</summary>
    /// <param name="field">Which field.</param>
    public string TextOf(ArticleField field) => field == ArticleField.Title ? Title : Text;
}
