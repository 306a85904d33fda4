using ClaimCheck.Claims;
using ClaimCheck.Matching;

namespace ClaimCheck.Reports;

/// <summary>Fills the tables of clusters from the claims and articles of their report.</summary>
internal static class ClusterRows
{
    /// <summary>The clusters with their tables; a claim that the report lacks has no row.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="claims">The claims of the report.</param>
    /// <param name="articles">The articles of the report.</param>
    public static Cluster[] Fill(IReadOnlyList<Cluster> clusters, IReadOnlyList<Claim> claims, IReadOnlyList<ReportArticle> articles)
    {
        var claimOf = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var sourceOf = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            claimOf.TryAdd(claim.Id, claim);
        }

        foreach (var article in articles)
        {
            sourceOf.TryAdd(article.Id, article.Source);
        }

        return [.. clusters.Select(cluster => cluster with
        {
            Table = [.. cluster.Claims.Where(claimOf.ContainsKey).Select(id => Row(claimOf[id], sourceOf.GetValueOrDefault(claimOf[id].Article)))],
        })];
    }

    private static ClusterRow Row(Claim claim, string? source) =>
        new(claim.Id, claim.Article, AnswerOf(claim), claim.Value.Bound, source, claim.Attribution, claim.Time, claim.AsOf);

    /// <summary>How the answer of a claim reads where it stands alone, without its hedge.</summary>
    public static string AnswerOf(Claim claim) => AnswerText.Of(claim.Kind, claim.Polarity, claim.Value.Text, claim.Value.Value, claim.Value.Unit, claim.Value.Currency);
}
