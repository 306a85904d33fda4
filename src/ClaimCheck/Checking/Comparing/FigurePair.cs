using ClaimCheck.Quantities;

namespace ClaimCheck.Checking.Comparing;

/// <summary>A figure of each text that can be held against each other.</summary>
/// <param name="A">Index of the figure of the first text.</param>
/// <param name="B">Index of the figure of the second text.</param>
/// <param name="Relation">How the first stands to the second.</param>
/// <param name="Traits">How their surroundings compare, by <see cref="Trait"/>.</param>
/// <param name="Fit">How well they stand side by side.</param>
/// <param name="LogOdds">How likely both answer one question.</param>
internal sealed record FigurePair(int A, int B, SetRelation Relation, double[] Traits, double Fit, double LogOdds)
{
    /// <summary>Whether both cannot be true.</summary>
    public bool Disagrees => Relation == SetRelation.HardDisjoint;

    /// <summary>Whether the second's figure follows from the first's.</summary>
    public bool Agrees => Relation is SetRelation.Equal or SetRelation.Overlaps or SetRelation.Inside;

    /// <summary>The strength of a trait.</summary>
    public double this[Trait trait] => Traits[(int)trait];
}
