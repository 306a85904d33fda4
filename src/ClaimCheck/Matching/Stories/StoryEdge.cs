namespace ClaimCheck.Matching.Stories;

/// <summary>A similar document.</summary>
/// <param name="Node">Its number in the graph.</param>
/// <param name="Score">The probability that both report one happening, above <see cref="StoryGrouper.Missing"/>.</param>
internal readonly record struct StoryEdge(int Node, float Score);
