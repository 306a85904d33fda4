namespace ClaimCheck.Checking.Comparing;

/// <summary>The weights that comparisons rest on. Immutable; safe to share between threads.</summary>
/// <param name="Fit">How well two figures stand side by side; only differences between pairs have a meaning.</param>
/// <param name="Question">The log-odds that two figures answer one question.</param>
internal sealed record CompareModel(TraitWeights<Trait> Fit, TraitWeights<Trait> Question)
{
    /// <summary>The weights that ship.</summary>
    public static CompareModel Default { get; } = new(
        TraitWeights<Trait>.Read(ComparingData.Lines("figure-traits.tsv"), 1), TraitWeights<Trait>.Read(ComparingData.Lines("figure-traits.tsv"), 2));
}
