using ClaimCheck.Language.Places;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares places by name and by the gazetteer. Immutable; safe to share between threads.</summary>
internal sealed class PlaceComparer(Gazetteer gazetteer)
{
    /// <summary>The closest relation between a place of one side and a place of the other.</summary>
    public PlaceLevel Compare(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return a.Count == 0 && b.Count == 0 ? PlaceLevel.Unknown : PlaceLevel.OneUnknown;
        }

        var best = PlaceLevel.Apart;
        foreach (var first in a)
        {
            foreach (var second in b)
            {
                var level = CompareNames(first, second);
                best = level > best ? level : best;
            }
        }

        return best;
    }

    private PlaceLevel CompareNames(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        ? PlaceLevel.Same
        : gazetteer.Relation(a, b) switch
        {
            PlaceRelation.Same => PlaceLevel.Same,
            PlaceRelation.Contains or PlaceRelation.ContainedIn => PlaceLevel.Within,
            PlaceRelation.Disjoint => PlaceLevel.Apart,
            _ => PlaceLevel.Unclear,
        };
}
