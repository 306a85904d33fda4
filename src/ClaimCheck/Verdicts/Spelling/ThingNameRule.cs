using ClaimCheck.Claims.Places;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Tells a slip in the name of a place, a body or a thing from another name.</summary>
internal static class ThingNameRule
{
    /// <summary>Letters that a word needs for one slip, for one inside one report, and for two.</summary>
    private const int Long = 4, LongInside = 6, ForTwo = 9;

    /// <summary>Words of a name in which a small word may be the slip ("Church of the Dawn on Tarsk").</summary>
    private const int FewestAround = 5;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "of", "on", "or", "in", "to", "for", "and", "an", "at", "if", "fo", "the" };

    /// <summary>Names of things, bodies and places: one word has a slip, and it is no plural at the end.</summary>
    public static bool IsSlip(NameForm a, NameForm b, int at)
    {
        string one = a.Words[at], other = b.Words[at];
        var slips = LetterSlips.Between(one, other);
        var shortest = Math.Min(one.Length, other.Length);
        if (a.Words.Length >= FewestAround && SmallWords.Contains(one) && SmallWords.Contains(other))
        {
            return slips == 1;
        }

        return (!a.MeetsIn(b) || (slips == 1 && shortest >= LongInside)) && !WordVariants.Are(one, other)
            && !(StreetWords.Direction(one) is not null && StreetWords.Direction(other) is not null)
            && !(IsPlural(one, other) && (a.HasGenitive || b.HasGenitive))
            && !one.AsSpan().ContainsAnyInRange('0', '9') && !other.AsSpan().ContainsAnyInRange('0', '9')
            && !(at == a.Words.Length - 1 && IsPlural(one, other))
            && ((slips == 1 && shortest >= Long) || (slips == 2 && shortest >= ForTwo));
    }

    /// <summary>Whether a word is one that joins the words of a name.</summary>
    public static bool IsSmall(string word) => SmallWords.Contains(word);

    /// <summary>Whether one word is the other with an s.</summary>
    public static bool IsPlural(string one, string other) => one == other + "s" || other == one + "s";
}
