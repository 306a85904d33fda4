namespace ClaimCheck.Checking.Comparing;

/// <summary>Two texts laid side by side.</summary>
/// <param name="A">The first.</param>
/// <param name="B">The second, whose claims are held against the first.</param>
/// <param name="Covered">For each content word of the second, whether the first has it.</param>
/// <param name="CoverOfB">Share of the second's content words that the first has, weighted by rarity.</param>
/// <param name="CoverOfA">Share of the first's content words that the second has.</param>
/// <param name="Figures">For each figure of the second text the one that it is held against; <see langword="null"/> where there is none.</param>
/// <param name="Sums">For each figure of the second text that does not follow by itself, how it follows from figures of the first.</param>
/// <param name="Turned">Why a statement of the second is the opposite of one of the first, in words; <see langword="null"/> where none is.</param>
/// <param name="Only">The one figure in which the texts differ; <see langword="null"/> where more or nothing differs.</param>
internal sealed record TextPair(
    ComparedText A, ComparedText B, bool[] Covered, double CoverOfB, double CoverOfA, FigurePair?[] Figures, Arithmetic?[] Sums, string? Turned,
    OnlyDifference? Only);
