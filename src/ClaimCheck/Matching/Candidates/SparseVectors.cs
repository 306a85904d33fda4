namespace ClaimCheck.Matching.Candidates;

/// <summary>
/// Many sparse vectors in three arrays: the numbers of the terms of each (ascending), and their weights scaled to Euclidean length 1. A vector
/// without terms is allowed and is similar to nothing. Immutable; safe to share between threads.
/// </summary>
internal sealed class SparseVectors
{
    private readonly int[] _offsets;

    private readonly int[] _ids;

    private readonly float[] _weights;

    private SparseVectors(int[] offsets, int[] ids, float[] weights)
    {
        _offsets = offsets;
        _ids = ids;
        _weights = weights;
    }

    /// <summary>Number of vectors.</summary>
    public int Count => _offsets.Length - 1;

    /// <summary>Number of terms of all vectors.</summary>
    public int TermCount => _ids.Length;

    /// <summary>The terms of a vector, ascending.</summary>
    /// <param name="vector">Its place, from 0.</param>
    public ReadOnlySpan<int> Ids(int vector) => _ids.AsSpan(_offsets[vector].._offsets[vector + 1]);

    /// <summary>The weights of a vector's terms.</summary>
    /// <param name="vector">Its place, from 0.</param>
    public ReadOnlySpan<float> Weights(int vector) => _weights.AsSpan(_offsets[vector].._offsets[vector + 1]);

    /// <summary>Copies and scales vectors.</summary>
    /// <param name="count">How many.</param>
    /// <param name="ids">The terms of one: ascending, no term twice.</param>
    /// <param name="weights">Their weights, above zero, of any length.</param>
    public static SparseVectors Create(int count, Func<int, ReadOnlyMemory<int>> ids, Func<int, ReadOnlyMemory<float>> weights)
    {
        var offsets = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            offsets[i + 1] = checked(offsets[i] + ids(i).Length);
        }

        var allIds = new int[offsets[count]];
        var allWeights = new float[offsets[count]];
        for (var i = 0; i < count; i++)
        {
            ids(i).Span.CopyTo(allIds.AsSpan(offsets[i]));
            var source = weights(i).Span;
            var target = allWeights.AsSpan(offsets[i], source.Length);
            var squares = 0.0;
            foreach (var weight in source)
            {
                squares += (double)weight * weight;
            }

            var scale = 1 / Math.Sqrt(squares);
            for (var t = 0; t < source.Length; t++)
            {
                target[t] = (float)(source[t] * scale);
            }
        }

        return new SparseVectors(offsets, allIds, allWeights);
    }
}
