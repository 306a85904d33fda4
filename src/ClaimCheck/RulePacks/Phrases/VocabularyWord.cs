namespace ClaimCheck.RulePacks.Phrases;

/// <summary>Word ids with a meaning of their own, and how the words of a phrase are cut.</summary>
internal static class VocabularyWord
{
    /// <summary>No word of any phrase.</summary>
    public const int None = -1;

    /// <summary>The slot for the figure; written N in a phrase.</summary>
    public const int Slot = 0;

    /// <summary>Any possessive pronoun; written "one's" in a phrase.</summary>
    public const int Possessive = 1;

    /// <summary>The first id of words without a meaning of their own.</summary>
    public const int FirstFree = 2;

    /// <summary>Most tokens that a slot holds: "as many as two hundred and thirty-eight men".</summary>
    public const int LongestSlot = 9;

    /// <summary>Most words of a phrase.</summary>
    public const int LongestPhrase = 12;

    /// <summary>Whether a lower-case word is an article; phrases and texts are compared without them.</summary>
    /// <param name="word">The word.</param>
    public static bool IsArticle(ReadOnlySpan<char> word) => word is "the" or "a" or "an";

    /// <summary>Whether a lower-case word is a possessive pronoun.</summary>
    /// <param name="word">The word.</param>
    public static bool IsPossessive(ReadOnlySpan<char> word) => word is "their" or "his" or "her" or "its" or "our" or "my" or "your" or "one's";
}
