namespace ClaimCheck.Training.Pairs;

/// <summary>A labelled bundle of traits.</summary>
/// <param name="Traits">Their strengths.</param>
/// <param name="Holds">Whether what they tell of is so.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct TraitSample(double[] Traits, bool Holds, float Weight);
