namespace ClaimCheck.Matching.Candidates;

/// <summary>Two items and how similar they are.</summary>
/// <param name="Left">The item that comes first.</param>
/// <param name="Right">The item that comes later; greater than <paramref name="Left"/>.</param>
/// <param name="Score">Their similarity.</param>
internal readonly record struct ScoredPair(int Left, int Right, float Score) : IComparable<ScoredPair>
{
    /// <summary>Orders by the later item, then by the first one.</summary>
    /// <param name="other">Another pair.</param>
    public int CompareTo(ScoredPair other) => Right != other.Right ? Right.CompareTo(other.Right) : Left.CompareTo(other.Left);
}
