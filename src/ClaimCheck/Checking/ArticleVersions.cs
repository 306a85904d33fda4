using ClaimCheck.Articles;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Checking;

/// <summary>
/// Which articles of a run are older versions of another: articles of one story with one address, or with one source and one headline. The version
/// that was published last stands for all of them; where the dates do not tell, the last one read does. Immutable; safe to share between threads.
/// </summary>
internal sealed class ArticleVersions
{
    private readonly Dictionary<int, int> _newest = [];

    /// <summary>Looks for versions.</summary>
    /// <param name="articles">The articles of the run, by number.</param>
    /// <param name="stories">Numbers of the articles of each story. Versions of different stories have nothing to be compared, and may both stand.</param>
    public ArticleVersions(IReadOnlyList<ArticleHeader> articles, IReadOnlyList<int[]> stories)
    {
        foreach (var story in stories)
        {
            foreach (var versions in Groups(story, articles))
            {
                var newest = versions.All(a => articles[a].Published is not null) ? versions.MaxBy(a => (articles[a].Published!.Value.Moment, a)) : versions.Max();
                foreach (var older in versions.Where(a => a != newest))
                {
                    _newest.Add(older, newest);
                }
            }
        }
    }

    /// <summary>Whether a newer version stands for an article.</summary>
    /// <param name="article">Its number.</param>
    public bool IsReplaced(int article) => _newest.ContainsKey(article);

    /// <summary>A remark for each article that a newer version stands for, in the order of the articles.</summary>
    /// <param name="articles">The articles of the run, by number.</param>
    public IEnumerable<string> Notes(IReadOnlyList<ArticleHeader> articles) => _newest.OrderBy(static pair => pair.Key).Select(pair =>
        $"article \"{articles[pair.Key].Id}\" is an older version of \"{articles[pair.Value].Id}\"; its claims were not compared");

    private static IEnumerable<int[]> Groups(int[] story, IReadOnlyList<ArticleHeader> articles)
    {
        var sets = new UnionFind(story.Length);
        var first = new Dictionary<(string?, string), int>();
        for (var i = 0; i < story.Length; i++)
        {
            foreach (var key in KeysOf(articles[story[i]]))
            {
                if (!first.TryAdd(key, i))
                {
                    sets.Union(first[key], i);
                }
            }
        }

        return Enumerable.Range(0, story.Length).Where(i => sets.SizeOf(i) > 1).GroupBy(sets.Find).Select(group => group.Select(i => story[i]).ToArray());
    }

    /// <summary>What two versions of one article share: the address, or the source with the headline.</summary>
    private static IEnumerable<(string? Source, string Name)> KeysOf(ArticleHeader article)
    {
        if (PageOf(article.Url) is { } page)
        {
            yield return (null, page);
        }

        if (article is { Source: { Length: > 0 } source, Title.Length: > 0 })
        {
            yield return (source.ToUpperInvariant(), string.Join(' ', article.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant());
        }
    }

    /// <summary>An address without what does not tell pages apart; <see langword="null"/> where it is none or names a whole site.</summary>
    private static string? PageOf(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.PathAndQuery.Length > 1
            ? uri.Authority + uri.PathAndQuery.TrimEnd('/')
            : null;
}
