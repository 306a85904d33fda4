namespace ClaimCheck.Verdicts;

/// <summary>How a text stands to another.</summary>
public enum TextRelation
{
    /// <summary>The first says what the second says.</summary>
    Entailment,

    /// <summary>Both cannot be true.</summary>
    Contradiction,

    /// <summary>Neither: the second says something else, or more.</summary>
    Neutral,
}

/// <summary>What a comparison of two texts found. Immutable.</summary>
/// <param name="Relation">How the second text stands to the first.</param>
/// <param name="Verdict">The verdict on the claims that decided.</param>
/// <param name="Reasons">Why, in words; at least one.</param>
public sealed record TextComparison(TextRelation Relation, Verdict Verdict, IReadOnlyList<string> Reasons);
