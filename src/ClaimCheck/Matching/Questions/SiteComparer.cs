using ClaimCheck.Claims.Places;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares the places where a deed was done, told by common nouns or by names: two sorts of places that exclude each other are apart; one sort is
/// one place, unless names of two places narrow it down.</summary>
internal static class SiteComparer
{
    /// <summary>The relation of two places.</summary>
    /// <param name="a">A place.</param>
    /// <param name="b">Another.</param>
    /// <param name="places">Compares names of places.</param>
    public static PlaceLevel Compare(Site a, Site b, PlaceComparer places)
    {
        var named = places.CompareNames(a.Names, b.Names);
        if (a.Noun is null && b.Noun is null)
        {
            return named;
        }

        if (a.Sorts.Intersect(b.Sorts, StringComparer.Ordinal).Any())
        {
            return named == PlaceLevel.Unclear && !(IsLand(a) && IsLand(b)) && !(a.IsNamedNear && b.IsNamedNear) ? PlaceLevel.Unclear
                : named is PlaceLevel.Apart or PlaceLevel.Unclear || AreOfTwoWholes(a, b) ? PlaceLevel.Apart : PlaceLevel.Within;
        }

        return !a.IsNear && !b.IsNear && (Exclude(a, b) || AreTwoParts(a, b)) ? PlaceLevel.Apart : named == PlaceLevel.OneUnknown ? PlaceLevel.Unclear : named;
    }

    /// <summary>"The island of Corvale": the name is the land's.</summary>
    private static bool IsLand(Site site) => site.Sorts.Length == 1 && SiteSorts.IsLand(site.Sorts[0]);

    /// <summary>Whether parts of one sort belong to two places that exclude each other ("the roof of the laundry", "the roof of the kitchen").</summary>
    private static bool AreOfTwoWholes(Site a, Site b) => a.Sorts.Length > 1 && b.Sorts.Length > 1 && a.Sorts[0] == b.Sorts[0] && SiteSorts.IsPart(a.Sorts[0])
        && a.Sorts[1..].All(x => b.Sorts[1..].All(y => SiteSorts.Exclude(x, y)));

    /// <summary>Whether the one place cannot be the other: no sort of the one goes with a sort of the other, of those that are no part of something.</summary>
    private static bool Exclude(Site a, Site b)
    {
        var (one, two) = (Wholes(a), Wholes(b));
        return !a.OwnNames.Intersect(b.OwnNames, StringComparer.OrdinalIgnoreCase).Any() && one.Length > 0 && two.Length > 0 && Array.TrueForAll(one, x => Array.TrueForAll(two, y => SiteSorts.Exclude(x, y)));
    }

    /// <summary>Whether both are parts of a building, and two ("the kitchen of the inn", "the laundry").</summary>
    private static bool AreTwoParts(Site a, Site b) => a.Sorts.Length > 0 && b.Sorts.Length > 0 && SiteSorts.IsPart(a.Sorts[0]) && SiteSorts.IsPart(b.Sorts[0]) && SiteSorts.Exclude(a.Sorts[0], b.Sorts[0]);

    /// <summary>The sorts of the wholes that a phrase names; of a part alone its own.</summary>
    private static string[] Wholes(Site site) => Array.FindAll(site.Sorts, s => !SiteSorts.IsPart(s)) is { Length: > 0 } wholes ? wholes : site.Sorts;
}
