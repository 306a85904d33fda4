namespace ClaimCheck.Matching.Similarity;

/// <summary>Similarities of sorted sets of term numbers. Allocates nothing; pure.</summary>
internal static class TermSets
{
    /// <summary>Inner product of two sparse vectors, which is their cosine when both have length 1. Summed in the order of the terms, in double
    /// precision, so that it is the same whichever vector comes first.</summary>
    /// <param name="left">Terms, ascending.</param>
    /// <param name="leftWeights">Their weights.</param>
    /// <param name="right">Terms, ascending.</param>
    /// <param name="rightWeights">Their weights.</param>
    public static double Cosine(ReadOnlySpan<int> left, ReadOnlySpan<float> leftWeights, ReadOnlySpan<int> right, ReadOnlySpan<float> rightWeights)
    {
        var sum = 0.0;
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            int a = left[i], b = right[j];
            if (a == b)
            {
                sum += (double)leftWeights[i] * rightWeights[j];
            }

            // Steps without a branch: which side is behind is a coin toss, and a mispredicted jump costs more than both additions.
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return sum;
    }

    /// <summary>Number of common terms.</summary>
    /// <param name="left">Terms, ascending.</param>
    /// <param name="right">Terms, ascending.</param>
    public static int CountCommon(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int common = 0, i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            int a = left[i], b = right[j];
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return common;
    }

    /// <summary>Common terms over all terms, 0 to 1 (Jaccard); two empty sets are alike.</summary>
    /// <param name="left">Terms, ascending.</param>
    /// <param name="right">Terms, ascending.</param>
    public static double Jaccard(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var common = CountCommon(left, right);
        var all = left.Length + right.Length - common;
        return all == 0 ? 1 : (double)common / all;
    }
}
