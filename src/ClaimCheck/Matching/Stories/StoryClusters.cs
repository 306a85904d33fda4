using System.Runtime.InteropServices;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Clustering;

namespace ClaimCheck.Matching.Stories;

/// <summary>Clusters some documents of a graph as <see cref="StoryGrouper"/> would cluster them.</summary>
internal static class StoryClusters
{
    /// <summary>Finds the clusters of two or more documents; numbers ascend inside a cluster.</summary>
    /// <param name="nodes">The numbers of the documents.</param>
    /// <param name="documentOf">A document by its number.</param>
    /// <param name="edgesOf">A document's edges. Those between two documents of the graph are told at both ends, those of a draft at its end only.</param>
    /// <param name="firstDraft">Documents with this number or a higher one are drafts.</param>
    /// <returns>The clusters, and what the cap on giant components cut.</returns>
    public static ClusteringResult Find(int[] nodes, Func<int, StoryDocument> documentOf, Func<int, List<StoryEdge>> edgesOf, int firstDraft)
    {
        int[] order = [.. nodes];
        Array.Sort(order, (x, y) => StoryOrder.Compare(documentOf(x), documentOf(y)) is not 0 and var byContent ? byContent : x.CompareTo(y));
        var place = new Dictionary<int, int>(order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        List<ScoredPair> pairs = [];
        for (var i = 0; i < order.Length; i++)
        {
            foreach (var edge in edgesOf(order[i]))
            {
                if (place.TryGetValue(edge.Node, out var other) && (other < i || order[i] >= firstDraft))
                {
                    pairs.Add(new ScoredPair(Math.Min(i, other), Math.Max(i, other), edge.Score));
                }
            }
        }

        var result = StoryGrouper.Clusters.Cluster(order.Length, CollectionsMarshal.AsSpan(pairs));
        return result with { Clusters = [.. result.Clusters.Select(cluster => cluster.Select(p => order[p]).Order().ToArray())] };
    }
}
