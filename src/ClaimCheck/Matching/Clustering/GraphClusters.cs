using ClaimCheck.Matching.Candidates;

namespace ClaimCheck.Matching.Clustering;

/// <summary>What was clustered.</summary>
/// <param name="Clusters">Items of each cluster with at least two, ascending; clusters by their first item.</param>
/// <param name="LargestComponent">Number of items in the largest connected component that was clustered.</param>
/// <param name="CutPairs">Pairs left out because their component would have grown beyond the cap; 0 when nothing was lost.</param>
internal sealed record ClusteringResult(IReadOnlyList<int[]> Clusters, int LargestComponent, int CutPairs);

/// <summary>
/// Clusters a sparse graph of similar items: connected components, and average link inside each. The items have to be in an order that depends on
/// their content only; then so does the result, which does not depend on the number of threads either.
/// </summary>
/// <param name="threshold">Clusters join while their members are on average so similar.</param>
/// <param name="missing">The similarity of two items that are no pair of the graph; below the threshold.</param>
/// <param name="cap">Largest number of items in a component.</param>
internal sealed class GraphClusters(float threshold, float missing, int cap = 2_048)
{
    /// <summary>Clusters the items.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">The similar pairs, also those below the threshold that are known.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    public ClusteringResult Cluster(int count, ReadOnlySpan<ScoredPair> pairs, int threads = 0)
    {
        var components = Components.Find(count, pairs, threshold, cap);
        var members = components.Members;
        var place = new int[count];
        foreach (var component in members)
        {
            for (var i = 0; i < component.Length; i++)
            {
                place[component[i]] = i;
            }
        }

        var inside = Distribute(pairs, components);
        var clusters = new List<int[]>[members.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.For(0, members.Length, options, component => clusters[component] = Split(members[component], inside, component, place));
        return new ClusteringResult(
            [.. clusters.SelectMany(static c => c).OrderBy(static c => c[0])],
            members.Length == 0 ? 0 : members.Max(static m => m.Length),
            components.CutPairs);
    }

    /// <summary>Sorts the pairs by component with one counting pass.</summary>
    private static (int[] Starts, ScoredPair[] Pairs) Distribute(ReadOnlySpan<ScoredPair> pairs, Components components)
    {
        var starts = new int[components.Members.Length + 1];
        foreach (var pair in pairs)
        {
            var component = components.ComponentOf[pair.Left];
            if (component >= 0 && component == components.ComponentOf[pair.Right])
            {
                starts[component + 1]++;
            }
        }

        for (var c = 1; c < starts.Length; c++)
        {
            starts[c] += starts[c - 1];
        }

        var fill = starts.AsSpan(..^1).ToArray();
        var sorted = new ScoredPair[starts[^1]];
        foreach (var pair in pairs)
        {
            var component = components.ComponentOf[pair.Left];
            if (component >= 0 && component == components.ComponentOf[pair.Right])
            {
                sorted[fill[component]++] = pair;
            }
        }

        return (starts, sorted);
    }

    private List<int[]> Split(int[] members, (int[] Starts, ScoredPair[] Pairs) inside, int component, int[] place)
    {
        if (members.Length == 2)
        {
            return [members];
        }

        var count = members.Length;
        ScoredPair[] own = [.. inside.Pairs[inside.Starts[component]..inside.Starts[component + 1]].Select(pair => new ScoredPair(place[pair.Left], place[pair.Right], pair.Score))];
        var labels = new int[count];
        AverageLink.Cluster(count, own, missing, threshold, labels);
        SortedDictionary<int, List<int>> byLabel = [];
        for (var i = 0; i < count; i++)
        {
            if (!byLabel.TryGetValue(labels[i], out var cluster))
            {
                byLabel[labels[i]] = cluster = [];
            }

            cluster.Add(members[i]);
        }

        return [.. byLabel.Values.Where(static c => c.Count > 1).Select(static c => c.ToArray())];
    }
}
