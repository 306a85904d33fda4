using System.Runtime.InteropServices;

namespace ClaimCheck.Matching.Stories;

/// <summary>A total order of documents by time and content.</summary>
internal static class StoryOrder
{
    /// <summary>Compares two documents; 0 only if they are equal in every way.</summary>
    /// <param name="left">A document.</param>
    /// <param name="right">Another.</param>
    public static int Compare(StoryDocument left, StoryDocument right)
    {
        var byTime = left.Hours.CompareTo(right.Hours);
        if (byTime != 0)
        {
            return byTime;
        }

        var byTerms = left.Ids.AsSpan().SequenceCompareTo(right.Ids);
        if (byTerms != 0)
        {
            return byTerms;
        }

        var byWeights = left.Weights.AsSpan().SequenceCompareTo(right.Weights);
        return byWeights != 0 ? byWeights : MemoryMarshal.AsBytes(left.Marks.AsSpan()).SequenceCompareTo(MemoryMarshal.AsBytes(right.Marks.AsSpan()));
    }
}
