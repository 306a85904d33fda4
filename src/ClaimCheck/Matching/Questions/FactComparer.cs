using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.PersonFacts;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares what is told of one person: where the wound is, where the person died, where the person is from.</summary>
internal static class FactComparer
{
    private const string Pronounced = "pronounced";

    /// <summary>The relation of two answers.</summary>
    /// <param name="a">An answer.</param>
    /// <param name="b">Another.</param>
    /// <param name="places">Compares names of places.</param>
    public static PlaceLevel Compare(PersonFact a, PersonFact b, PlaceComparer places) => a.Aspect != b.Aspect ? PlaceLevel.Unclear : a.Aspect switch
    {
        FactAspect.Wound => BodyParts.Exclude(a.Values, b.Values) ? PlaceLevel.Apart : a.Values.SequenceEqual(b.Values) ? PlaceLevel.Same : PlaceLevel.Within,
        FactAspect.Death => Deaths(a.Values, b.Values),
        _ => places.CompareNames(a.Values, b.Values),
    };

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
