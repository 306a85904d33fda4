namespace ClaimCheck.Articles;

/// <summary>The part of an article that an offset points into.</summary>
public enum ArticleField
{
    /// <summary><see cref="Article.Text"/>.</summary>
    Text,

    /// <summary><see cref="Article.Title"/>.</summary>
    Title,
}
