using ClaimCheck.Claims.Places;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares addresses: of one street other numbers, other sorts of street and other points of the compass are other places; two streets may meet.</summary>
internal static class AddressComparer
{
    private const int BlockLength = 100;

    /// <summary>Shorter names are alike by chance too often to be taken for slips of the pen.</summary>
    private const int LongName = 6;

    /// <summary>The relation of two addresses.</summary>
    /// <param name="a">An address.</param>
    /// <param name="b">Another.</param>
    public static PlaceLevel Compare(StreetAddress a, StreetAddress b)
    {
        if (!string.Equals(a.Name, b.Name, StringComparison.Ordinal))
        {
            return AreOneSort(a, b) && IsOtherSpelling(a, b) ? PlaceLevel.Apart : PlaceLevel.Unclear;
        }

        if (!AreOneSort(a, b) || (a.Direction is { } one && b.Direction is { } two && one != two))
        {
            return a.Number is not null && a.Number == b.Number ? PlaceLevel.Apart : PlaceLevel.Unclear;
        }

        return a.Number is not { } first || b.Number is not { } second ? a.Number == b.Number ? PlaceLevel.Same : PlaceLevel.Within
            : first == second ? PlaceLevel.Same
            : (a.IsBlock || b.IsBlock) && first / BlockLength == second / BlockLength ? PlaceLevel.Within : PlaceLevel.Apart;
    }

    private static bool AreOneSort(StreetAddress a, StreetAddress b) =>
        string.Equals(a.Suffix, b.Suffix, StringComparison.Ordinal) || a.Suffix == StreetAddress.UnknownSort || b.Suffix == StreetAddress.UnknownSort;

    private static bool IsOtherSpelling(StreetAddress a, StreetAddress b) =>
        a.Number == b.Number && a.Number is not null && Math.Min(a.Name.Length, b.Name.Length) >= LongName
        && NameSimilarity.Compare(a.Name, b.Name) == NameRelation.SpellingVariant;
}
