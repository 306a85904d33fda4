namespace ClaimCheck.Matching.Candidates;

/// <summary>
/// Finds every pair of vectors whose cosine reaches a threshold, and no other, without looking at all pairs. Terms are ordered by rarity; of each
/// vector only the prefix of rare terms is looked up whose rest is too short to reach the threshold alone, in an inverted index of all vectors before
/// it; what the partial sum and the length of the rest cannot bring to the threshold is dropped; the others are verified in double precision.
/// After Bayardo, Ma and Srikant, "Scaling up all pairs similarity search" (2007) and Anastasiu and Karypis, "L2AP" (2014).
/// The result does not depend on the number of threads.
/// </summary>
internal static class CosineJoin
{
    private const int BlockSize = 512;

    /// <summary>Finds the pairs, ordered by the later item and then by the first one.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="threshold">The least cosine, above 0.</param>
    /// <param name="scope">Which pairs may be found.</param>
    /// <param name="threads">How many threads may work; 0 for all processors.</param>
    public static ScoredPair[] Join(SparseVectors vectors, double threshold, JoinScope scope, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threshold);
        var index = RareFirstIndex.Build(vectors, threshold);
        var blocks = (vectors.Count + BlockSize - 1) / BlockSize;
        var found = new List<ScoredPair>[blocks];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.For(0, blocks, options, () => new JoinProbe(vectors, index, threshold, scope), (block, _, probe) =>
        {
            List<ScoredPair> pairs = [];
            var end = Math.Min((block + 1) * BlockSize, vectors.Count);
            for (var item = block * BlockSize; item < end; item++)
            {
                probe.Find(item, pairs);
            }

            found[block] = pairs;
            return probe;
        }, static _ => { });

        var result = new ScoredPair[found.Sum(static pairs => pairs.Count)];
        var position = 0;
        foreach (var pairs in found)
        {
            pairs.CopyTo(result, position);
            position += pairs.Count;
        }

        return result;
    }
}
