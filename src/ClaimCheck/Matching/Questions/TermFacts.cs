namespace ClaimCheck.Matching.Questions;

/// <summary>What is known of a term.</summary>
/// <param name="Rarity">How rare it is in news.</param>
/// <param name="NounClass">Id of the class of nouns that can stand for it; 0 where there is none.</param>
/// <param name="VerbClass">Id of the class of verbs that can stand for it; 0 where there is none.</param>
internal readonly record struct TermFacts(float Rarity, uint NounClass, uint VerbClass)
{
    /// <summary>Whether other words can stand for it.</summary>
    public bool HasClass => (NounClass | VerbClass) != 0;

    /// <summary>Whether the one can stand for the other.</summary>
    public bool IsLike(in TermFacts other) =>
        (NounClass != 0 && NounClass == other.NounClass) || (VerbClass != 0 && VerbClass == other.VerbClass);
}
