using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.PersonFacts;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares what is told of one person: where the wound is, where the person died, where the person is from.</summary>
internal static class FactComparer
{
    private const string Pronounced = "pronounced";

    /// <summary>The relation of two answers.</summary>
    /// <param name="a">An answer.</param>
    /// <param name="b">Another.</param>
    /// <param name="places">Compares names of places.</param>
    public static PlaceLevel Compare(ToldFact a, ToldFact b, PlaceComparer places) => a.Aspect != b.Aspect ? PlaceLevel.Unclear : a.Aspect switch
    {
        FactAspect.Wound => BodyParts.Exclude(a.Values, b.Values) ? PlaceLevel.Apart : a.Values.SequenceEqual(b.Values) ? PlaceLevel.Same : PlaceLevel.Within,
        FactAspect.Death => Deaths(a.Values, b.Values),
        FactAspect.Home => places.CompareNames(a.Values, b.Values),
        FactAspect.Kin => Relations(a.Values, b.Values),
        FactAspect.Grade => Grades(a.Values[0], b.Values[0]),
        _ => Crossings(a.Values, b.Values),
    };

    /// <summary>Two relations to one other person, of whom both give one last name.</summary>
    private static PlaceLevel Relations(string[] a, string[] b) => !LastName(a[1]).SequenceEqual(LastName(b[1])) ? PlaceLevel.Unclear
        : a[0] == b[0] ? PlaceLevel.Same : PlaceLevel.Apart;

    private static ReadOnlySpan<char> LastName(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    /// <summary>A lieutenant colonel may be called colonel.</summary>
    private static PlaceLevel Grades(string a, string b) => a == b ? PlaceLevel.Same : a.Split(' ').Intersect(b.Split(' '), StringComparer.Ordinal).Any() ? PlaceLevel.Within : PlaceLevel.Apart;

    /// <summary>Two crossings of one street with two others lie apart.</summary>
    private static PlaceLevel Crossings(string[] a, string[] b)
    {
        var shared = a.Intersect(b, StringComparer.Ordinal).ToArray();
        return shared.Length == 2 ? PlaceLevel.Same : shared.Length == 0 || MayBeOne(a[0] == shared[0] ? a[1] : a[0], b[0] == shared[0] ? b[1] : b[0]) ? PlaceLevel.Unclear : PlaceLevel.Apart;
    }

    /// <summary>Whether two names share a word, are alike, or one is the other's first letters ("mlk").</summary>
    private static bool MayBeOne(string a, string b) => NameSimilarity.Compare(a, b) is NameRelation.Same or NameRelation.ShortForm or NameRelation.SpellingVariant
        || a.Split(' ').Intersect(b.Split(' '), StringComparer.Ordinal).Any() || a == Initials(b) || b == Initials(a);

    private static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    /// <summary>A body is pronounced dead in hospital of somebody who died at once or on the way.</summary>
    private static PlaceLevel Deaths(string[] a, string[] b)
    {
        if (a[0] == b[0])
        {
            return PlaceLevel.Same;
        }

        var (hospital, other) = b[0] == DeathPlaceReader.Hospital ? (b, a) : (a, b);
        return hospital[0] == DeathPlaceReader.Hospital
            ? other[0] is "instant" or "way" && hospital.Contains(Pronounced) ? PlaceLevel.Unclear : PlaceLevel.Apart
            : a[0] == "way" || b[0] == "way" ? PlaceLevel.Apart : PlaceLevel.Within;
    }
}
