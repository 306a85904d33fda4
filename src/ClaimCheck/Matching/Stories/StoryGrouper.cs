using System.Globalization;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Matching.Stories;

/// <summary>
/// Groups articles that report one happening. The groups depend on the set of documents only, not on their order or on the number of threads.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="comparer">Gathers the evidence on two documents.</param>
/// <param name="score">Weighs it.</param>
internal sealed class StoryGrouper(StoryComparer comparer, StoryScore score)
{
    /// <summary>Articles whose sought words have a lower cosine are not compared; chosen on development data, where a higher bound loses reports told in other words.</summary>
    public const double LeastCosine = 0.05;

    /// <summary>The average probability at which groups still join; chosen between what is best for articles of a single beat (0.3) and of mixed beats (0.15).</summary>
    public const float Threshold = 0.2f;

    /// <summary>The probability of a pair that was not compared; a pair that was compared and came out lower counts as much, and need not be kept.</summary>
    public const float Missing = 0.02f;

    /// <summary>From this many articles on a run counts as a sample of the news; whoever gives fewer has chosen them, and the likelier they belong together.</summary>
    private const double NewsSample = 40;

    /// <summary>How many times likelier two articles of a handful are to belong together, at most.</summary>
    private const double MostChosen = 10;

    /// <summary>How many articles may hang together by chains of similar pairs; more are cut where the pairs are weakest.</summary>
    private const int LargestComponent = 8_192;

    /// <summary>Clusters documents that stand in canonical order (<see cref="StoryOrder"/>).</summary>
    public static readonly GraphClusters Clusters = ClustersFor(1);

    /// <summary>The grouper with the tables that ship.</summary>
    public static StoryGrouper Default { get; } = new(new StoryComparer(StoryReader.Default.Table), StoryScore.Default);

    /// <summary>The probability, 0 to 1, that two documents report one happening.</summary>
    /// <param name="left">A document.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public double Similarity(StoryDocument left, StoryDocument right) => score.Probability(comparer.Compare(left, right));

    /// <summary>The parts of the probability's log-odds.</summary>
    /// <param name="left">A document.</param>
    /// <param name="right">Another; the order does not matter.</param>
    public IReadOnlyList<ScorePart> Explain(StoryDocument left, StoryDocument right) => score.Explain(comparer.Compare(left, right));

    /// <summary>Groups documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>For each group of at least two the places of its documents, ascending; groups by their first document.</returns>
    public IReadOnlyList<int[]> Group(IReadOnlyList<StoryDocument> documents) => [.. GroupWithReport(documents).Clusters];

    /// <summary>Groups documents as a part of the news and says what the cap on giant components cut.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    public ClusteringResult GroupWithReport(IReadOnlyList<StoryDocument> documents, int threads = 0) => GroupGiven(documents, 1, threads);

    /// <summary>Groups the documents of one run: the fewer there are, the likelier they were chosen because they belong together.</summary>
    /// <param name="documents">All documents of the run.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    public ClusteringResult GroupRun(IReadOnlyList<StoryDocument> documents, int threads = 0) =>
        GroupGiven(documents, Math.Clamp(NewsSample / Math.Max(1, documents.Count), 1, MostChosen), threads);

    /// <summary>Groups documents any two of which are some times likelier to belong together than two of the news.</summary>
    private ClusteringResult GroupGiven(IReadOnlyList<StoryDocument> documents, double likelier, int threads)
    {
        var order = CanonicalOrder(documents);
        var pairs = Compare(documents, order, AtOdds(Missing, likelier), threads);
        var result = ClustersFor(likelier).Cluster(order.Length, pairs, threads);
        var groups = result.Clusters.Select(cluster => cluster.Select(place => order[place]).Order().ToArray()).OrderBy(static group => group[0]);
        return result with { Clusters = [.. groups] };
    }

    /// <summary>What readers have to know of the cap on giant components: nothing unless it cut something.</summary>
    /// <param name="cutPairs">How many pairs it left out.</param>
    public static IEnumerable<string> Notes(int cutPairs) => cutPairs == 0 ? [] :
        [string.Create(CultureInfo.InvariantCulture, $"{cutPairs} pairs of similar articles were left out because more than {LargestComponent} articles hang together")];

    /// <summary>The pairs of documents worth looking at with their evidence, in canonical order; the training command learns from them.</summary>
    /// <param name="documents">The documents, in canonical order.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    public static ScoredPair[] Candidates(IReadOnlyList<StoryDocument> documents, int threads = 0)
    {
        var vectors = SparseVectors.Create(documents.Count, i => documents[i].SoughtIds, i => documents[i].SoughtWeights);
        return CosineJoin.Join(vectors, LeastCosine, JoinScope.Everything, threads);
    }

    private static GraphClusters ClustersFor(double likelier) => new(AtOdds(Threshold, likelier), AtOdds(Missing, likelier), LargestComponent);

    /// <summary>The probability that stands for another where what is asked was some times likelier from the start.</summary>
    private static float AtOdds(float probability, double likelier)
    {
        var odds = probability / (1 - probability) / likelier;
        return (float)(odds / (1 + odds));
    }

    private ScoredPair[] Compare(IReadOnlyList<StoryDocument> documents, int[] order, float missing, int threads)
    {
        StoryDocument[] ordered = [.. order.Select(place => documents[place])];
        var pairs = Candidates(ordered, threads);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.For(0, pairs.Length, options, i => pairs[i] = pairs[i] with { Score = (float)Similarity(ordered[pairs[i].Left], ordered[pairs[i].Right]) });
        return Array.FindAll(pairs, pair => pair.Score > missing);
    }

    /// <summary>Sorts by time and content, so that the order of the input cannot matter; documents that compare equal are equal in every way.</summary>
    private static int[] CanonicalOrder(IReadOnlyList<StoryDocument> documents)
    {
        var order = new int[documents.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (x, y) => StoryOrder.Compare(documents[x], documents[y]));
        return order;
    }
}
