using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;

namespace ClaimCheck.Reports;

/// <summary>
/// Finds the parts of a report by id. Holds ids and positions only, never a part itself, so that a report whose lists build their items
/// on demand can be written without being held in memory. Unknown ids give <see langword="null"/>: a stored report may have been edited.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _storyOfArticle = new(StringComparer.Ordinal);

    public ReportIndex(ConsistencyReport report)
    {
        Report = report;
        for (var i = 0; i < report.Articles.Count; i++)
        {
            _articles.TryAdd(report.Articles[i].Id, i);
        }

        for (var i = 0; i < report.Claims.Count; i++)
        {
            _claims.TryAdd(report.Claims[i].Id, i);
        }

        for (var i = 0; i < report.Clusters.Count; i++)
        {
            _clusters.TryAdd(report.Clusters[i].Id, i);
        }

        for (var i = 0; i < report.Stories.Count; i++)
        {
            foreach (var article in report.Stories[i].Articles)
            {
                _storyOfArticle.TryAdd(article, i);
            }
        }
    }

    /// <summary>The report that is indexed.</summary>
    public ConsistencyReport Report { get; }

    public ReportArticle? Article(string id) => _articles.TryGetValue(id, out var at) ? Report.Articles[at] : null;

    /// <summary>The position of an article in the report.</summary>
    public int? PositionOfArticle(string id) => _articles.TryGetValue(id, out var at) ? at : null;

    public Claim? Claim(string id) => _claims.TryGetValue(id, out var at) ? Report.Claims[at] : null;

    public Cluster? Cluster(string id) => _clusters.TryGetValue(id, out var at) ? Report.Clusters[at] : null;

    public Story? StoryOf(string article) => _storyOfArticle.TryGetValue(article, out var at) ? Report.Stories[at] : null;

    /// <summary>The claims that the ids name, in the order of the ids.</summary>
    public IEnumerable<Claim> Claims(IEnumerable<string> ids) => ids.Select(Claim).OfType<Claim>();

    /// <summary>The outlet of a claim, or the id of its article where the outlet is unknown.</summary>
    public string SourceOf(Claim claim) => SourceOf(claim.Article);

    /// <summary>The outlet of an article; where it is unknown, the host of its address, else its id.</summary>
    public string SourceOf(string article)
    {
        var known = Article(article);
        return WebAddress.OutletOf(known?.Source, known?.Url, article);
    }
}
