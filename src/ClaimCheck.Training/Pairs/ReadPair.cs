using ClaimCheck.Checking.Comparing;

namespace ClaimCheck.Training.Pairs;

/// <summary>A labelled pair with its texts read.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="A">Its first text.</param>
/// <param name="B">Its second.</param>
/// <param name="KnowsConflicts">Whether its set tells contradictions from what is neutral.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ReadPair(LabelledPair Pair, ComparedText A, ComparedText B, bool KnowsConflicts, float Weight);
