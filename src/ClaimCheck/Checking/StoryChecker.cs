using ClaimCheck.Articles;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts.Findings;

namespace ClaimCheck.Checking;

/// <summary>Clusters the claims of one story and judges the clusters. Immutable; safe to share between threads.</summary>
internal sealed class StoryChecker(QuestionClusterer clusterer, ClusterJudge judge, QuestionWriter questions)
{
    /// <summary>Checks a story.</summary>
    /// <param name="claims">Its claims, by article and place.</param>
    /// <param name="articles">The articles of the run, by number.</param>
    public StoryCheck Check(IReadOnlyList<ClaimNode> claims, IReadOnlyList<ArticleHeader> articles)
    {
        var pairs = clusterer.Pairs(claims);
        var checkedClusters = new List<CheckedCluster>();
        var clusterOf = new int[claims.Count];
        Array.Fill(clusterOf, -1);
        var clusters = QuestionClusterer.Cluster(claims.Count, pairs);
        for (var i = 0; i < clusters.Count; i++)
        {
            foreach (var claim in clusters[i])
            {
                clusterOf[claim] = i;
            }
        }

        var inside = pairs.Where(p => clusterOf[p.A] >= 0 && clusterOf[p.A] == clusterOf[p.B]).ToLookup(p => clusterOf[p.A]);
        for (var i = 0; i < clusters.Count; i++)
        {
            var members = clusters[i];
            var renumbered = inside[i].Select(p => p with { A = Array.BinarySearch(members, p.A), B = Array.BinarySearch(members, p.B) }).ToArray();
            var cluster = new ClusterCase([.. members.Select(m => claims[m])], renumbered, articles);
            checkedClusters.Add(new CheckedCluster(cluster, questions.Write(cluster.Claims[0].Frame), [.. judge.Judge(cluster, claims)]));
        }

        return new StoryCheck(checkedClusters);
    }
}
