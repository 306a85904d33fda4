namespace ClaimCheck.Matching.Terms;

/// <summary>
/// Cuts the endings that inflection adds to English words (plural, third person, -ing, -ed, final e), so that "shootings", "shooting" and
/// "shoot" are one term. Far weaker than Porter's: it never joins words of different meaning for the sake of recall.
/// </summary>
internal static class LightStemmer
{
    /// <summary>Length of the stem, which is a prefix of the word but for "-ies", whose last letter becomes y.</summary>
    /// <param name="word">A folded word; its letters may be changed up to the returned length.</param>
    public static int Stem(Span<char> word)
    {
        var length = word.Length;
        if (length > 4 && word.EndsWith("ies"))
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            length--;
        }

        var stem = word[..length];
        if (length > 5 && stem.EndsWith("ing"))
        {
            return Undouble(stem[..^3]);
        }

        if (length > 4 && stem.EndsWith("ed"))
        {
            return Undouble(stem[..^2]);
        }

        return length > 4 && stem[^1] == 'e' ? length - 1 : length;
    }

    private static int Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem.Length - 1 : stem.Length;
}
