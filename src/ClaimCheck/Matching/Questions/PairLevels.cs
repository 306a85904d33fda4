namespace ClaimCheck.Matching.Questions;

/// <summary>The level that a pair of claims reaches in each <see cref="Comparison"/>.</summary>
[System.Runtime.CompilerServices.InlineArray(Count)]
internal struct PairLevels
{
    /// <summary>Number of comparisons.</summary>
    public const int Count = (int)Comparison.Moment + 1;

    private byte _first;

    /// <summary>Sets the level of a comparison.</summary>
    /// <param name="comparison">Which.</param>
    /// <param name="level">The level, from 0.</param>
    public void Set(Comparison comparison, int level) => this[(int)comparison] = (byte)level;

    /// <summary>The level of a comparison.</summary>
    /// <param name="comparison">Which.</param>
    public readonly int Of(Comparison comparison) => this[(int)comparison];
}
