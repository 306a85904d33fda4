using ClaimCheck.Claims;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Language.Names;
using ClaimCheck.Language.Places;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Two ways to write one common word, neither of them a slip: British and American, a place and those who live there.</summary>
internal static class WordVariants
{
    /// <summary>Parts that are written two ways, British first.</summary>
    private static readonly (string British, string American)[] Parts = [.. CueTable.Read("spelling-variants.tsv").Select(static row => (row.Key, row.Value)).OrderBy(static p => p.Key, StringComparer.Ordinal)];

    /// <summary>Whether two words are one common word.</summary>
    /// <param name="one">A word, folded.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other) => IsOfPlace(one) || IsOfPlace(other) || Array.Exists(Parts, p => IsTurned(one, other, p) || IsTurned(other, one, p))
        || ((NameLists.Default.IsDictionaryWord(one) || NameLists.Default.IsDictionaryWord(other))
            && one.Replace("ll", "l", StringComparison.Ordinal) == other.Replace("ll", "l", StringComparison.Ordinal));

    /// <summary>Whether a word is a noun for something else than persons ("schools"), which no name of a person ends with.</summary>
    /// <param name="word">The word, folded.</param>
    public static bool IsCommonNoun(string word) =>
        ((WordLexicon.Default.Classes(word) | WordLexicon.Default.Classes(word.EndsWith('s') ? word.AsSpan(0, word.Length - 1) : word)) & ~NounClasses.Person) != 0;

    /// <summary>Whether a word tells of which place or people somebody or something is ("Texans").</summary>
    /// <param name="word">The word, folded.</param>
    public static bool IsOfPlace(string word) => !Gazetteer.Default.Demonym(char.ToUpperInvariant(word[0]) + word[1..]).IsEmpty;

    private static bool IsTurned(string british, string american, (string British, string American) part)
    {
        var at = british.IndexOf(part.British, StringComparison.Ordinal);
        return at >= 0 && american.Length == british.Length - part.British.Length + part.American.Length
            && american.AsSpan(0, Math.Min(at, american.Length)).SequenceEqual(british.AsSpan(0, at)) && american.AsSpan(at).StartsWith(part.American)
            && american.AsSpan(at + part.American.Length).SequenceEqual(british.AsSpan(at + part.British.Length));
    }
}
