namespace ClaimCheck.Matching.Terms;

/// <summary>
/// Numbers terms without a dictionary: 29 bits of a fixed hash (FNV-1a over UTF-16 code units, folded) under two bits of the kind. The number of
/// a term never changes, whatever was read before. Two words share a number once in about half a billion pairs, which a sum over many words hides.
/// </summary>
internal static class TermId
{
    private const int HashBits = 29;

    private const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The number of a term; never negative.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="term">The folded spelling.</param>
    public static int Of(TermKind kind, ReadOnlySpan<char> term) => Finish(kind, Continue(Seed, term));

    /// <summary>The number of two words in a row.</summary>
    /// <param name="first">The first word, folded.</param>
    /// <param name="second">The second word, folded.</param>
    public static int OfPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Finish(TermKind.NamePair, Continue(Continue(Continue(Seed, first), " "), second));

    /// <summary>The kind that a number was made with.</summary>
    /// <param name="id">A number from this class.</param>
    public static TermKind KindOf(int id) => (TermKind)(id >> HashBits);

    private static uint Continue(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    private static int Finish(TermKind kind, uint hash)
    {
        // FNV mixes its last characters into the low bits only; the high ones are folded down before the cut.
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        return ((int)kind << HashBits) | (int)(hash & ((1u << HashBits) - 1));
    }
}
