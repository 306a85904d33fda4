namespace ClaimCheck.Matching.Clustering;

/// <summary>
/// Average-link clustering (UPGMA) of one small component by chains of nearest neighbours (Murtagh 1983): time and memory grow with the square of
/// the number of items. The result is the dendrogram's cut at a threshold; equal similarities are resolved by the items' order.
/// </summary>
internal static class AverageLink
{
    /// <summary>Numbers the cluster of each item by the cluster's first item.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="similarities">Similarity of items i and j at [i * count + j], symmetric; is overwritten.</param>
    /// <param name="threshold">Clusters join while their members are on average so similar.</param>
    /// <param name="labels">Takes a number for each item.</param>
    public static void Cluster(int count, Span<float> similarities, float threshold, Span<int> labels)
    {
        var sizes = new int[count];
        var merged = new int[count];
        for (var i = 0; i < count; i++)
        {
            sizes[i] = 1;
            merged[i] = i;
        }

        var chain = new int[count];
        var length = 0;
        for (var start = 0; ;)
        {
            if (length == 0)
            {
                while (start < count && sizes[start] <= 0)
                {
                    start++;
                }

                if (start == count)
                {
                    break;
                }

                chain[length++] = start;
            }

            var top = chain[length - 1];
            var before = length > 1 ? chain[length - 2] : -1;
            var nearest = Nearest(count, similarities, sizes, top, before);
            if (nearest < 0 || similarities[(top * count) + nearest] < threshold)
            {
                // Nothing is near enough, and joining others cannot bring anything nearer: the cluster is complete.
                sizes[top] = -sizes[top];
                length--;
                continue;
            }

            if (nearest != before)
            {
                chain[length++] = nearest;
                continue;
            }

            length -= 2;
            Merge(count, similarities, sizes, Math.Min(top, nearest), Math.Max(top, nearest));
            merged[Math.Max(top, nearest)] = Math.Min(top, nearest);
        }

        for (var i = 0; i < count; i++)
        {
            labels[i] = merged[i] == i ? i : labels[merged[i]];
        }
    }

    /// <summary>The most similar open cluster; the one before in the chain wins a tie, so that chains end.</summary>
    private static int Nearest(int count, ReadOnlySpan<float> similarities, int[] sizes, int item, int before)
    {
        var row = similarities.Slice(item * count, count);
        var best = before;
        for (var other = 0; other < count; other++)
        {
            if (other != item && sizes[other] > 0 && (best < 0 || row[other] > row[best]))
            {
                best = other;
            }
        }

        return best;
    }

    private static void Merge(int count, Span<float> similarities, int[] sizes, int kept, int gone)
    {
        var total = sizes[kept] + sizes[gone];
        for (var other = 0; other < count; other++)
        {
            if (other == kept || other == gone || sizes[other] <= 0)
            {
                continue;
            }

            var average = ((sizes[kept] * (double)similarities[(kept * count) + other]) + (sizes[gone] * (double)similarities[(gone * count) + other])) / total;
            similarities[(kept * count) + other] = similarities[(other * count) + kept] = (float)average;
        }

        sizes[kept] = total;
        sizes[gone] = 0;
    }
}
