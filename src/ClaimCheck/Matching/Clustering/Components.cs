using ClaimCheck.Matching.Candidates;

namespace ClaimCheck.Matching.Clustering;

/// <summary>
/// The connected components of a graph of similar items. A component that grows beyond a cap is built again from its strongest pairs downwards, and
/// the pairs that would join pieces above the cap are left out and counted. Immutable.
/// </summary>
internal sealed class Components
{
    private Components(int[][] members, int[] componentOf, int cutPairs)
    {
        Members = members;
        ComponentOf = componentOf;
        CutPairs = cutPairs;
    }

    /// <summary>Items of each component with at least two, ascending; components by their first item.</summary>
    public int[][] Members { get; }

    /// <summary>The component of each item, -1 for an item alone.</summary>
    public int[] ComponentOf { get; }

    /// <summary>How many pairs were left out because of the cap.</summary>
    public int CutPairs { get; }

    /// <summary>Finds the components.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">The pairs that connect items.</param>
    /// <param name="threshold">Only pairs that score at least so much connect.</param>
    /// <param name="cap">Largest number of items in a component.</param>
    public static Components Find(int count, ReadOnlySpan<ScoredPair> pairs, float threshold, int cap)
    {
        var sets = new UnionFind(count);
        foreach (var pair in pairs)
        {
            if (pair.Score >= threshold)
            {
                sets.Union(pair.Left, pair.Right);
            }
        }

        List<ScoredPair> oversize = [];
        foreach (var pair in pairs)
        {
            if (pair.Score >= threshold && sets.SizeOf(pair.Left) > cap)
            {
                oversize.Add(pair);
            }
        }

        return oversize.Count == 0 ? Collect(count, sets, cutPairs: 0) : Cap(count, pairs, threshold, cap, sets, oversize);
    }

    private static Components Cap(int count, ReadOnlySpan<ScoredPair> pairs, float threshold, int cap, UnionFind uncapped, List<ScoredPair> oversize)
    {
        var sets = new UnionFind(count);
        foreach (var pair in pairs)
        {
            if (pair.Score >= threshold && uncapped.SizeOf(pair.Left) <= cap)
            {
                sets.Union(pair.Left, pair.Right);
            }
        }

        oversize.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.CompareTo(b));
        var cut = 0;
        foreach (var pair in oversize)
        {
            cut += sets.Union(pair.Left, pair.Right, cap) ? 0 : 1;
        }

        return Collect(count, sets, cut);
    }

    private static Components Collect(int count, UnionFind sets, int cutPairs)
    {
        var componentOf = new int[count];
        var componentOfRoot = new int[count];
        Array.Fill(componentOfRoot, -1);
        List<int[]> members = [];
        List<int> filled = [];
        for (var item = 0; item < count; item++)
        {
            var root = sets.Find(item);
            if (sets.SizeOf(root) == 1)
            {
                componentOf[item] = -1;
                continue;
            }

            if (componentOfRoot[root] < 0)
            {
                componentOfRoot[root] = members.Count;
                members.Add(new int[sets.SizeOf(root)]);
                filled.Add(0);
            }

            var component = componentOf[item] = componentOfRoot[root];
            members[component][filled[component]++] = item;
        }

        return new Components([.. members], componentOf, cutPairs);
    }
}
