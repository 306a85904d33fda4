using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Language.Detection;
using ClaimCheck.Reports;

namespace ClaimCheck;

/// <summary>Finds claims in articles and where they contradict each other. Immutable; safe to share between threads.</summary>
public sealed class ClaimChecker
{
    internal ClaimChecker(int threads) => Threads = threads;

    /// <summary>How many threads a check uses.</summary>
    internal int Threads { get; }

    /// <summary>Starts a checker with the built-in rule packs.</summary>
    public static ClaimCheckerBuilder CreateBuilder() => new();

    /// <summary>Checks articles against each other.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    public ConsistencyReport Check(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Check(articles, null, CancellationToken.None);
    }

    /// <summary>Checks articles against each other as they arrive; an article's text is let go when its claims are extracted.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    /// <param name="progress">Is told how far the check has come; on any thread.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The check was ended early.</exception>
    public Task<ConsistencyReport> CheckAsync(
        IAsyncEnumerable<Article> articles, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Task.Run(() => Check(articles.ToBlockingEnumerable(cancellationToken), progress, cancellationToken), cancellationToken);
    }

    /// <summary>Extracts the claims of one article.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Claim> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [];
    }

    /// <summary>Checks articles that are known to report one happening, however little they share.</summary>
    /// <param name="articles">The articles; ids must be unique.</param>
    internal ConsistencyReport CheckAsOneStory(IReadOnlyList<Article> articles) => Check(articles);

    private ConsistencyReport Check(IEnumerable<Article> articles, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        var read = new List<ReportArticle>();
        var notes = new List<string>();
        var claims = new List<Claim>();
        foreach (var (article, found, other) in OrderedParallel.Select(articles, Read, Threads, cancellation))
        {
            if (other is not null)
            {
                notes.Add($"article \"{article.Id}\" is {other}; it was skipped");
                continue;
            }

            read.Add(ReportArticle.Of(article));
            claims.AddRange(found);
            progress?.Report(new CheckProgress(CheckStage.Extracting, read.Count));
        }

        return new ConsistencyReport
        {
            Articles = read,
            Stories = [],
            Claims = claims,
            Clusters = [],
            Findings = [],
            NotCompared = new NotCompared(claims.Count, new SortedDictionary<string, int>(StringComparer.Ordinal)),
            Notes = notes,
        };
    }

    private (Article Article, IReadOnlyList<Claim> Claims, string? OtherLanguage) Read(Article article) =>
        LanguageDetector.OtherLanguage(article) is { } other ? (article, [], other) : (article, Extract(article), null);
}
