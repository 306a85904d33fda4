using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Candidates;

/// <summary>Looks up one vector after the other in the index; one a thread, because it keeps the partial sums.</summary>
internal sealed class JoinProbe(SparseVectors vectors, RareFirstIndex index, double threshold, JoinScope scope)
{
    /// <summary>More than the rounding of float sums can come to; what lies within it of the threshold is decided in double precision.</summary>
    public const double Slack = 1e-4;

    private readonly float[] _sums = new float[vectors.Count];

    private readonly float[] _query = new float[index.RankCount];

    private readonly List<int> _touched = [];

    private readonly List<int> _partners = [];

    /// <summary>Adds the pairs of an item with items before it, ascending.</summary>
    /// <param name="item">The later item of the pairs.</param>
    /// <param name="pairs">Takes the pairs.</param>
    public void Find(int item, List<ScoredPair> pairs)
    {
        int start = index.Offsets[item], end = index.Offsets[item + 1], prefixEnd = start + index.PrefixLengths[item];
        Accumulate(item, start, prefixEnd);
        if (_touched.Count == 0)
        {
            return;
        }

        for (var t = prefixEnd; t < end; t++)
        {
            _query[index.Ranks[t]] = index.Weights[t];
        }

        var least = (float)(threshold - Slack);
        var rest = RestLength(prefixEnd, end);
        foreach (var partner in _touched)
        {
            var sum = _sums[partner];
            _sums[partner] = 0;
            if (sum + rest >= least && sum + RestSum(partner) >= least)
            {
                _partners.Add(partner);
            }
        }

        for (var t = prefixEnd; t < end; t++)
        {
            _query[index.Ranks[t]] = 0;
        }

        _touched.Clear();
        _partners.Sort();
        foreach (var partner in _partners)
        {
            var score = TermSets.Cosine(vectors.Ids(item), vectors.Weights(item), vectors.Ids(partner), vectors.Weights(partner));
            if (score >= threshold)
            {
                pairs.Add(new ScoredPair(partner, item, (float)score));
            }
        }

        _partners.Clear();
    }

    private void Accumulate(int item, int start, int prefixEnd)
    {
        var first = scope.FirstPartner(item);
        for (var t = start; t < prefixEnd; t++)
        {
            int from = index.PostingOffsets[index.Ranks[t]], to = index.PostingOffsets[index.Ranks[t] + 1];
            var items = index.PostingItems.AsSpan(from, to - from);
            var weights = index.PostingWeights.AsSpan(from, to - from);
            var weight = index.Weights[t];
            for (var p = first == 0 ? 0 : LowerBound(items, first); p < items.Length && items[p] < item; p++)
            {
                ref var sum = ref _sums[items[p]];
                if (sum == 0)
                {
                    _touched.Add(items[p]);
                }

                sum += weight * weights[p];
            }
        }
    }

    /// <summary>What the terms behind the query's prefix add; the partner's terms are walked from its most frequent one.</summary>
    private float RestSum(int partner)
    {
        var sum = 0f;
        for (var t = index.Offsets[partner + 1] - 1; t >= index.Offsets[partner]; t--)
        {
            sum += _query[index.Ranks[t]] * index.Weights[t];
        }

        return sum;
    }

    private float RestLength(int from, int to)
    {
        var squares = 0.0;
        for (var t = from; t < to; t++)
        {
            squares += (double)index.Weights[t] * index.Weights[t];
        }

        return (float)Math.Sqrt(squares);
    }

    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
