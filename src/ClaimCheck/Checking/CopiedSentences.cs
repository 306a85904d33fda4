using ClaimCheck.Matching.Candidates;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>Which articles of a finding print one sentence: they are one source, not several.</summary>
internal static class CopiedSentences
{
    /// <summary>Groups of ids of articles, in the order of the claims; each has two or more.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="finding">Its finding.</param>
    public static IReadOnlyList<string>[] Of(CheckedCluster cluster, DraftFinding finding)
    {
        int[] claims = [.. finding.Sides.SelectMany(static side => side).Concat(finding.Context)];
        var passages = Array.ConvertAll(claims, c => new Passage(cluster.Case.Claims[c].Article, cluster.Case.Claims[c].Frame.Context.AsMemory()));
        return [.. CopyDetector.Group(passages, threads: 1).Select(ArticlesOf)];

        IReadOnlyList<string> ArticlesOf(int[] group) => [.. group.Select(place => cluster.Case.ArticleOf(claims[place]).Id).Distinct(StringComparer.Ordinal)];
    }
}
