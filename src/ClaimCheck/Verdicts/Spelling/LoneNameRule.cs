using ClaimCheck.Language.Names;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Spelling;

/// <summary>Holds a name of one word that no full name in its report explains against the surnames and the other single names of the story.</summary>
internal static class LoneNameRule
{
    private const int Shortest = 4;
    private const int Long = 5;
    private const int LongAlone = 6;

    /// <summary>Whether a name of one word is fit to be a slip: unknown to dictionaries, and part of no longer name of the story.</summary>
    public static bool IsFit(NameForm form, NameBook book) =>
        form.Words.Length == 1 && form.First.Length >= Shortest && !form.First.AsSpan().ContainsAnyInRange('0', '9') && !book.IsInFullName(form.First)
        && !NameLists.Default.IsDictionaryWord(form.First) && !NameLists.Default.IsKnownInLowerCase(form.First);

    /// <summary>What stands between a lone name and the surname of a full one.</summary>
    public static NameQuarrel? Between(NameForm lone, NameForm full)
    {
        var (one, other) = (lone.First, full.Last);
        return IsSlip(one, other) && Math.Max(one.Length, other.Length) >= Long && (full.OfPerson || !WordVariants.IsCommonNoun(other))
            ? new NameQuarrel(lone, full, one, other, NameSign.Lone) : null;
    }

    /// <summary>What stands between two given names of persons of one age.</summary>
    public static NameQuarrel? BetweenAged(NameForm a, NameForm b) =>
        !a.MeetsIn(b) && LetterSlips.Between(a.First, b.First) == 1 && Math.Min(a.First.Length, b.First.Length) >= Shortest && a.Ages.Intersect(b.Ages).Any()
            ? new NameQuarrel(a, b, a.First, b.First, NameSign.Aged) : null;

    /// <summary>What stands between two names of one word, one of which at least is no known word.</summary>
    public static NameQuarrel? BetweenLone(NameForm a, bool isFitA, NameForm b, bool isFitB) =>
        (isFitA || isFitB) && !a.MeetsIn(b) && IsSlip(a.First, b.First) && Math.Min(a.First.Length, b.First.Length) >= LongAlone && !WordVariants.Are(a.First, b.First)
            && !WordVariants.IsCommonNoun(a.First) && !WordVariants.IsCommonNoun(b.First)
            ? new NameQuarrel(a, b, a.First, b.First, NameSign.Lone) : null;

    /// <summary>One slip behind the first letter, which makes no plural and no name for the people of a place.</summary>
    private static bool IsSlip(string one, string other) => one[0] == other[0] && Math.Min(one.Length, other.Length) >= Shortest && LetterSlips.Between(one, other) == 1
        && one != other + "s" && other != one + "s" && !WordVariants.IsOfPlace(one) && !WordVariants.IsOfPlace(other);
}
