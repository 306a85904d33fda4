using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching.Clustering;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Verdicts;
using ClaimCheck.Verdicts.Findings;
using ClaimCheck.Verdicts.Rules;

namespace ClaimCheck.Checking;

/// <summary>Clusters the claims of one story and judges the clusters. Immutable; safe to share between threads.</summary>
internal sealed class StoryChecker(QuestionClusterer clusterer, PairJudge pairJudge, ClusterJudge judge, QuestionWriter questions, SpellingFindings spellings)
{
    /// <summary>Checks a story.</summary>
    /// <param name="claims">Its claims, by article and place.</param>
    /// <param name="names">The other names in its articles.</param>
    /// <param name="articles">The articles of the run, by number.</param>
    public StoryCheck Check(IReadOnlyList<ClaimNode> claims, IReadOnlyList<ClaimNode> names, IReadOnlyList<ArticleHeader> articles)
    {
        var pairs = clusterer.Pairs(claims);
        var disputes = pairs.FindAll(static p => PairGate.Disagree(p.Levels));
        var links = pairs.FindAll(p => QuestionLink.Holds(claims[p.A].Frame, claims[p.B].Frame, p.Levels, () => VerdictOf(p, claims, articles)));
        var clusters = JoinDisagreeing(QuestionClusterer.Cluster(claims.Count, links), pairs, claims, articles)
            .Where(members => claims[members[0]].Frame.Kind != ClaimKind.Polarity || AreDisputed(members, disputes)).ToArray();
        var clusterOf = new int[claims.Count];
        Array.Fill(clusterOf, -1);
        for (var i = 0; i < clusters.Length; i++)
        {
            foreach (var claim in clusters[i])
            {
                clusterOf[claim] = i;
            }
        }

        var inside = pairs.Where(p => clusterOf[p.A] >= 0 && clusterOf[p.A] == clusterOf[p.B]).ToLookup(p => clusterOf[p.A]);
        var checkedClusters = new List<CheckedCluster>();
        for (var i = 0; i < clusters.Length; i++)
        {
            var members = clusters[i];
            var renumbered = inside[i].Select(p => p with { A = Array.BinarySearch(members, p.A), B = Array.BinarySearch(members, p.B) }).ToArray();
            var cluster = new ClusterCase([.. members.Select(m => claims[m])], renumbered, articles);
            checkedClusters.Add(new CheckedCluster(cluster, questions.Write(cluster.Claims[0].Frame), [.. judge.Judge(cluster, claims)]));
        }

        CheckedCluster[] spelled = [.. spellings.Of([.. claims, .. names], articles)];
        return new StoryCheck([.. checkedClusters.Select(c => SpellingFindings.Without(c, spelled))], Met(claims, pairs, disputes), spelled);
    }

    /// <summary>Checks an article that is in no story: only the names that it spells two ways.</summary>
    /// <param name="claims">Its claims, and its other names.</param>
    /// <param name="articles">The articles of the run, by number.</param>
    public StoryCheck CheckAlone(IReadOnlyList<ClaimNode> claims, IReadOnlyList<ArticleHeader> articles) => new([], [], [.. spellings.Of(claims, articles)]);

    /// <summary>Claims that the pairs alone would put into clusters.</summary>
    private static int[] Met(IReadOnlyList<ClaimNode> claims, List<QuestionPair> pairs, List<QuestionPair> disputes) =>
        [.. QuestionClusterer.Cluster(claims.Count, pairs).Where(members => claims[members[0]].Frame.Kind != ClaimKind.Polarity || AreDisputed(members, disputes))
            .SelectMany(members => members).Select(member => claims[member].Index)];

    /// <summary>Joins clusters between which a pair is sure to disagree on one question: average link keeps rival answers apart, each with its own supporters.</summary>
    private IEnumerable<int[]> JoinDisagreeing(
        IReadOnlyList<int[]> clusters, List<QuestionPair> pairs, IReadOnlyList<ClaimNode> claims, IReadOnlyList<ArticleHeader> articles)
    {
        var sets = new UnionFind(claims.Count);
        foreach (var members in clusters)
        {
            foreach (var member in members)
            {
                sets.Union(members[0], member);
            }
        }

        foreach (var pair in pairs)
        {
            if (sets.Find(pair.A) != sets.Find(pair.B) && PairGate.Disagree(pair.Levels)
                && VerdictOf(pair, claims, articles) is Verdict.Conflict or Verdict.PossibleConflict or Verdict.Revision)
            {
                sets.Union(pair.A, pair.B);
            }
        }

        return Enumerable.Range(0, claims.Count).GroupBy(sets.Find).Select(g => g.ToArray()).Where(g => g.Length > 1).OrderBy(g => g[0]);
    }

    private Verdict VerdictOf(QuestionPair pair, IReadOnlyList<ClaimNode> claims, IReadOnlyList<ArticleHeader> articles)
    {
        var (a, b) = (claims[pair.A], claims[pair.B]);
        return pairJudge.Judge(a.Frame, articles[a.Article].Published, b.Frame, articles[b.Article].Published, pair.Levels, pair.LogOdds).Verdict;
    }

    /// <summary>Whether any of some claims that something happened is denied: nobody asks whether it did until one says that it did not.</summary>
    private static bool AreDisputed(int[] members, List<QuestionPair> disputes) => disputes.Exists(
        p => Array.BinarySearch(members, p.A) >= 0 && Array.BinarySearch(members, p.B) >= 0);
}
