namespace ClaimCheck.Matching.Candidates;

/// <summary>
/// Vectors with their terms numbered by rank (the rarest first), and for each term that is worth looking up the vectors that have it, in order.
/// Immutable; safe to share between threads.
/// </summary>
internal sealed class RareFirstIndex
{
    private RareFirstIndex(int[] offsets, int[] ranks, float[] weights, int[] prefixes, int[] postingOffsets, int[] postingItems, float[] postingWeights)
    {
        Offsets = offsets;
        Ranks = ranks;
        Weights = weights;
        PrefixLengths = prefixes;
        PostingOffsets = postingOffsets;
        PostingItems = postingItems;
        PostingWeights = postingWeights;
    }

    /// <summary>Where the terms of each vector begin, and at the end their number.</summary>
    public int[] Offsets { get; }

    /// <summary>The terms' ranks, ascending inside a vector.</summary>
    public int[] Ranks { get; }

    /// <summary>The weights, beside the ranks.</summary>
    public float[] Weights { get; }

    /// <summary>How many of a vector's rarest terms have to be looked up.</summary>
    public int[] PrefixLengths { get; }

    /// <summary>Where the vectors of each rank begin, and at the end their number.</summary>
    public int[] PostingOffsets { get; }

    /// <summary>The vectors that have a term, ascending inside a rank.</summary>
    public int[] PostingItems { get; }

    /// <summary>The weight of the term in each.</summary>
    public float[] PostingWeights { get; }

    /// <summary>Number of different terms.</summary>
    public int RankCount => PostingOffsets.Length - 1;

    /// <summary>Builds the index.</summary>
    /// <param name="vectors">The vectors, of length 1.</param>
    /// <param name="threshold">The least cosine that will be asked for.</param>
    public static RareFirstIndex Build(SparseVectors vectors, double threshold)
    {
        var rankOf = RankTerms(vectors, out var frequencies);
        var offsets = new int[vectors.Count + 1];
        var ranks = new int[vectors.TermCount];
        var weights = new float[vectors.TermCount];
        var prefixes = new int[vectors.Count];
        var lookedUp = new bool[frequencies.Length];
        for (var item = 0; item < vectors.Count; item++)
        {
            var ids = vectors.Ids(item);
            var start = offsets[item];
            var end = offsets[item + 1] = start + ids.Length;
            for (var t = 0; t < ids.Length; t++)
            {
                ranks[start + t] = rankOf[ids[t]];
            }

            vectors.Weights(item).CopyTo(weights.AsSpan(start));
            Array.Sort(ranks, weights, start, ids.Length);
            prefixes[item] = PrefixLength(weights.AsSpan(start..end), threshold);
            foreach (var rank in ranks.AsSpan(start, prefixes[item]))
            {
                lookedUp[rank] = true;
            }
        }

        return WithPostings(offsets, ranks, weights, prefixes, lookedUp, frequencies);
    }

    /// <summary>The least number of leading terms whose rest is shorter than the threshold, with room for rounding.</summary>
    private static int PrefixLength(ReadOnlySpan<float> weights, double threshold)
    {
        var bound = (threshold - JoinProbe.Slack) * (threshold - JoinProbe.Slack);
        var rest = 0.0;
        var length = weights.Length;
        while (length > 0 && (rest += (double)weights[length - 1] * weights[length - 1]) < bound)
        {
            length--;
        }

        return length;
    }

    /// <summary>Ranks by frequency, equally frequent terms by number. Terms of one vector only are looked up for nothing, but keep the order total.</summary>
    private static Dictionary<int, int> RankTerms(SparseVectors vectors, out int[] frequencies)
    {
        Dictionary<int, int> rankOf = [];
        for (var item = 0; item < vectors.Count; item++)
        {
            foreach (var id in vectors.Ids(item))
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(rankOf, id, out _)++;
            }
        }

        var ids = new int[rankOf.Count];
        frequencies = new int[rankOf.Count];
        var keys = new long[rankOf.Count];
        var next = 0;
        foreach (var (id, frequency) in rankOf)
        {
            keys[next] = ((long)frequency << 32) | (uint)id;
            ids[next++] = id;
        }

        Array.Sort(keys, ids);
        for (var rank = 0; rank < ids.Length; rank++)
        {
            frequencies[rank] = (int)(keys[rank] >> 32);
            rankOf[ids[rank]] = rank;
        }

        return rankOf;
    }

    private static RareFirstIndex WithPostings(int[] offsets, int[] ranks, float[] weights, int[] prefixes, bool[] lookedUp, int[] frequencies)
    {
        var starts = new int[frequencies.Length + 1];
        for (var rank = 0; rank < frequencies.Length; rank++)
        {
            starts[rank + 1] = starts[rank] + (lookedUp[rank] && frequencies[rank] > 1 ? frequencies[rank] : 0);
        }

        var items = new int[starts[^1]];
        var itemWeights = new float[starts[^1]];
        var fill = starts.AsSpan(..^1).ToArray();
        for (var item = 0; item + 1 < offsets.Length; item++)
        {
            for (var t = offsets[item]; t < offsets[item + 1]; t++)
            {
                var rank = ranks[t];
                if (lookedUp[rank] && frequencies[rank] > 1)
                {
                    items[fill[rank]] = item;
                    itemWeights[fill[rank]++] = weights[t];
                }
            }
        }

        return new RareFirstIndex(offsets, ranks, weights, prefixes, starts, items, itemWeights);
    }
}
