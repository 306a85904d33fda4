using System.Buffers;
using System.Runtime.InteropServices;
using ClaimCheck.Matching.Candidates;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Stories;

/// <summary>
/// An inverted index of documents that grows. Looking up a document finds exactly those that <see cref="CosineJoin"/> would pair it with. One thread
/// may add while none looks up; any number may look up at once.
/// </summary>
internal sealed class StoryPostings
{
    private readonly Dictionary<int, List<(int Node, float Weight)>> _postings = [];

    private readonly List<(int[] Ids, float[] Weights)> _vectors = [];

    /// <summary>Adds a document under the next number.</summary>
    /// <param name="document">The document.</param>
    public void Add(StoryDocument document)
    {
        var unit = UnitWeights(document);
        var ids = document.SoughtIds;
        for (var i = 0; i < ids.Length; i++)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, ids[i], out var known);
            if (!known)
            {
                posting = new List<(int, float)>(1);
            }

            posting!.Add((_vectors.Count, unit[i]));
        }

        _vectors.Add((document.SoughtIds, unit));
    }

    /// <summary>The numbers of the documents whose sought words have a cosine of at least <see cref="StoryGrouper.LeastCosine"/>, ascending.</summary>
    /// <param name="document">The document.</param>
    public List<int> Find(StoryDocument document)
    {
        var unit = UnitWeights(document);
        var sums = ArrayPool<float>.Shared.Rent(_vectors.Count);
        Array.Clear(sums, 0, _vectors.Count);
        for (var term = 0; term < unit.Length; term++)
        {
            if (_postings.TryGetValue(document.SoughtIds[term], out var posting))
            {
                foreach (var (node, weight) in CollectionsMarshal.AsSpan(posting))
                {
                    sums[node] += unit[term] * weight;
                }
            }
        }

        List<int> found = [];
        for (var node = 0; node < _vectors.Count; node++)
        {
            if (sums[node] >= StoryGrouper.LeastCosine - JoinProbe.Slack)
            {
                var (ids, weights) = _vectors[node];
                if (TermSets.Cosine(document.SoughtIds, unit, ids, weights) >= StoryGrouper.LeastCosine)
                {
                    found.Add(node);
                }
            }
        }

        ArrayPool<float>.Shared.Return(sums);
        return found;
    }

    /// <summary>The weights scaled to length 1 as <see cref="SparseVectors"/> does it, to the bit.</summary>
    private static float[] UnitWeights(StoryDocument document)
    {
        var squares = 0.0;
        foreach (var weight in document.SoughtWeights)
        {
            squares += (double)weight * weight;
        }

        var scale = 1 / Math.Sqrt(squares);
        var unit = new float[document.SoughtWeights.Length];
        for (var i = 0; i < unit.Length; i++)
        {
            unit[i] = (float)(document.SoughtWeights[i] * scale);
        }

        return unit;
    }
}
