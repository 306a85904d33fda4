using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>A claim with its place in a run: what question matching compares.</summary>
/// <param name="Index">Number of the claim in the run.</param>
/// <param name="Article">Number of its article in the run.</param>
/// <param name="Frame">The claim.</param>
internal sealed record ClaimNode(int Index, int Article, ClaimFrame Frame);
