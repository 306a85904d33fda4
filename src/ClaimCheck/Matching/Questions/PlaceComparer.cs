using ClaimCheck.Claims.Frames;
using ClaimCheck.Claims.Places;
using ClaimCheck.Language.Places;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Matching.Questions;

/// <summary>Compares places by name and by the gazetteer. Immutable; safe to share between threads.</summary>
internal sealed class PlaceComparer(Gazetteer gazetteer)
{
    /// <summary>The closest relation between a place of one side and a place of the other; a place that holds another of its side says no more than that.</summary>
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
                if (HoldsAnother(first, a) || HoldsAnother(second, b))
                {
                    continue;
                }

                var level = CompareNames(first, second);
                best = level > best ? level : best;
            }
        }

        return best;
    }

    /// <summary>The relation of where two claims hold: by their addresses where both give one, else by the places that they name.</summary>
    public PlaceLevel Compare(Circumstances a, Circumstances b)
    {
        if (a.Addresses.Length == 0 || b.Addresses.Length == 0)
        {
            return Compare(a.Places, b.Places);
        }

        foreach (var first in a.Addresses)
        {
            foreach (var second in b.Addresses)
            {
                if (CompareAnswers(first, second) >= PlaceLevel.Within)
                {
                    return PlaceLevel.Same;
                }
            }
        }

        return PlaceLevel.Apart;
    }

    /// <summary>The relation of two answers to where something was: by what sorts of places they are and by all their names where they are told of a deed, else by
    /// the name alone.</summary>
    public PlaceLevel CompareAnswers(Answer a, Answer b)
    {
        if (a.Fact is not null || b.Fact is not null)
        {
            return a.Fact is { } first && b.Fact is { } second ? FactComparer.Compare(first, second, this) : PlaceLevel.Unclear;
        }

        if (a.Site is not { } one || b.Site is not { } two)
        {
            return CompareAnswers(a.Normalized ?? "", b.Normalized ?? "");
        }

        var level = SiteComparer.Compare(one, two, this);
        return level == PlaceLevel.Within && string.Equals(a.Normalized, b.Normalized, StringComparison.OrdinalIgnoreCase) ? PlaceLevel.Same : level;
    }

    /// <summary>The relation of two places of which each may have several names, the innermost first: one name in common, or names of two places that
    /// the gazetteer knows for two, decide.</summary>
    public PlaceLevel CompareNames(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return PlaceLevel.OneUnknown;
        }

        var pairs = a.SelectMany(x => b.Select(y => CompareNames(x, y))).ToArray();
        return pairs.Contains(PlaceLevel.Same) ? PlaceLevel.Within : pairs.Contains(PlaceLevel.Apart) ? PlaceLevel.Apart : CompareAnswers(a[0], b[0]) is var level && level == PlaceLevel.Unclear && IsTown(a[0]) && IsTown(b[0]) ? PlaceLevel.Apart : level;
    }

    /// <summary>The relation of two places that answer where something was. Names that the gazetteer lacks on both sides are
    /// taken to be apart unless they share a word: the gate demands that they say where one thing was.</summary>
    public PlaceLevel CompareAnswers(string a, string b)
    {
        if (StreetAddress.TryParse(a, out var first) | StreetAddress.TryParse(b, out var second))
        {
            return first.Name is null || second.Name is null ? PlaceLevel.Unclear : AddressComparer.Compare(first, second);
        }

        var level = CompareNames(a, b);
        return level == PlaceLevel.Unclear && IsUnknown(a) && IsUnknown(b)
            ? NameSimilarity.Compare(a, b) switch
            {
                NameRelation.Same or NameRelation.ShortForm => PlaceLevel.Same,
                NameRelation.SpellingVariant => PlaceLevel.Apart,
                _ => ShareAWord(a, b) ? PlaceLevel.Unclear : PlaceLevel.Apart,
            }
            : level == PlaceLevel.Unclear && AreTwoOfOneSort(a, b) ? PlaceLevel.Apart : level;
    }

    /// <summary>"Bristol" and "Bristol Airport" may be one place.</summary>
    private static bool ShareAWord(string a, string b) => !AreTwoOfOneSort(a, b) && a.Split(' ').Intersect(b.Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>"The Norwegian Sea", "the Barents Sea": two names that differ in all but the word for what they name.</summary>
    private static bool AreTwoOfOneSort(string a, string b)
    {
        var (one, two) = (a.ToLowerInvariant().Split(' '), b.ToLowerInvariant().Split(' '));
        var shared = one.Intersect(two, StringComparer.Ordinal).ToArray();
        return shared.Length == 1 && one.Length > 1 && two.Length > 1 && SiteSorts.Of(shared[0]).Length > 0;
    }

    /// <summary>Whether a name is first of all a town's: no town lies in another.</summary>
    private bool IsTown(string name) => gazetteer.Find(name) is { IsEmpty: false } places && places[0].Kind is PlaceKind.City or PlaceKind.Capital;

    private bool HoldsAnother(string place, IReadOnlyList<string> places)
    {
        for (var i = 0; places.Count > 1 && i < places.Count; i++)
        {
            if (gazetteer.Relation(place, places[i]) == PlaceRelation.Contains)
            {
                return true;
            }
        }

        return false;
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

    private bool IsUnknown(string name) => gazetteer.Find(name).IsEmpty;
}
