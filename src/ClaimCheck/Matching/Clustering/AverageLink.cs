using ClaimCheck.Matching.Candidates;

namespace ClaimCheck.Matching.Clustering;

/// <summary>
/// Average-link clustering (UPGMA) of one component by chains of nearest neighbours (Murtagh 1983) over a sparse graph: clusters without a known pair
/// between them are never near, so time and memory grow with the pairs, not with the square of the items. The result is the dendrogram's cut at a
/// threshold; equal similarities are resolved by the items' order.
/// </summary>
internal sealed class AverageLink
{
    private readonly float _missing;

    private readonly float _threshold;

    /// <summary>For each open cluster the clusters with known pairs, and by how much those pairs' similarities exceed the missing one in sum.</summary>
    private readonly Dictionary<int, double>[] _links;

    /// <summary>Number of items, 0 of a cluster that went into another one, below zero of one that is complete.</summary>
    private readonly int[] _sizes;

    private readonly UnionFind _sets;

    private AverageLink(int count, ReadOnlySpan<ScoredPair> pairs, float missing, float threshold)
    {
        _missing = missing;
        _threshold = threshold;
        _sets = new UnionFind(count);
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
        _links = new Dictionary<int, double>[count];
        for (var i = 0; i < count; i++)
        {
            _links[i] = [];
        }

        foreach (var pair in pairs)
        {
            _links[pair.Left][pair.Right] = _links[pair.Right][pair.Left] = (double)pair.Score - missing;
        }
    }

    /// <summary>Numbers the cluster of each item by the cluster's first item.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">The pairs whose similarity is known, each once.</param>
    /// <param name="missing">The similarity of all other pairs; below the threshold.</param>
    /// <param name="threshold">Clusters join while their members are on average so similar.</param>
    /// <param name="labels">Takes a number for each item.</param>
    public static void Cluster(int count, ReadOnlySpan<ScoredPair> pairs, float missing, float threshold, Span<int> labels)
    {
        var clusters = new AverageLink(count, pairs, missing, threshold);
        clusters.Run();
        var first = new Dictionary<int, int>();
        for (var i = 0; i < count; i++)
        {
            var root = clusters._sets.Find(i);
            first.TryAdd(root, i);
            labels[i] = first[root];
        }
    }

    private void Run()
    {
        var chain = new Stack<int>();
        for (var start = 0; start < _sizes.Length; start++)
        {
            if (_sizes[start] > 0)
            {
                chain.Push(start);
                Follow(chain);
            }
        }
    }

    /// <summary>Goes from each cluster to its nearest one, joins those that are nearest to each other, and sets aside those that nothing is near to.</summary>
    private void Follow(Stack<int> chain)
    {
        while (chain.TryPop(out var top))
        {
            var before = chain.TryPeek(out var below) ? below : -1;
            var nearest = Nearest(top, before);
            if (nearest < 0)
            {
                // Nothing is near enough, and joining others cannot bring anything nearer: the cluster is complete.
                _sizes[top] = -_sizes[top];
            }
            else if (nearest == before)
            {
                chain.Pop();
                var merged = Merge(top, nearest);
                if (chain.Count == 0)
                {
                    chain.Push(merged);
                }
            }
            else
            {
                chain.Push(top);
                chain.Push(nearest);
            }
        }
    }

    /// <summary>The most similar open cluster that is near enough; the one before in the chain wins a tie, so that chains end.</summary>
    private int Nearest(int cluster, int before)
    {
        var (best, similarity) = (-1, 0.0);
        foreach (var (other, sum) in _links[cluster])
        {
            if (_sizes[other] <= 0)
            {
                continue;
            }

            var average = _missing + (sum / ((double)_sizes[cluster] * _sizes[other]));
            if (average >= _threshold && (best < 0 || average > similarity || (average == similarity && best != before && (other == before || other < best))))
            {
                (best, similarity) = (other, average);
            }
        }

        return best;
    }

    /// <summary>Joins two clusters; the one with more links keeps its number.</summary>
    private int Merge(int left, int right)
    {
        var (kept, gone) = _links[left].Count > _links[right].Count || (_links[left].Count == _links[right].Count && left < right) ? (left, right) : (right, left);
        _links[kept].Remove(gone);
        foreach (var (other, sum) in _links[gone])
        {
            if (other != kept)
            {
                _links[other].Remove(gone);
                _links[other][kept] = _links[kept][other] = _links[kept].GetValueOrDefault(other) + sum;
            }
        }

        _links[gone] = [];
        _sizes[kept] += _sizes[gone];
        _sizes[gone] = 0;
        _sets.Union(kept, gone);
        return kept;
    }
}
