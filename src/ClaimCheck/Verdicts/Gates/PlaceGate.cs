using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Places;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Places: the same happening, of the same participants, at the same sort of place: one says where it was, the other may not say where from.</summary>
internal sealed class PlaceGate : IDisagreementGate
{
    private const double OtherSpelling = 3;
    private const double SameStreet = 6;
    private const double OneDeed = 5;

    /// <summary>How far reports of what happened in one street lie apart at most; in a long street something happens again.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    private static readonly FrozenDictionary<string, string> Prepositions = CueTable.Read("place-prepositions.tsv");

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        StreetAddress.TryParse(pair.A.Answer.Normalized ?? "", out _) && StreetAddress.TryParse(pair.B.Answer.Normalized ?? "", out _)
            ? pair.PublishedApart <= OneWeek ? SameStreet : null
        : NameSimilarity.Compare(pair.A.Answer.Normalized ?? "", pair.B.Answer.Normalized ?? "") == NameRelation.SpellingVariant ? OtherSpelling
        : IsOneDeed(pair) ? OneDeed
        : pair.OtherDeed || pair.A.Answer.Site?.Noun is not null || pair.B.Answer.Site?.Noun is not null ? null
        : WayOf(pair.A.Slot.Restrictor) is not { } first || first != WayOf(pair.B.Slot.Restrictor) ? null
        : (pair.SameNoun && (pair.SamePredicate || pair.SharesCore)) || (pair.SamePredicate && pair.SharesCore && pair.SharesClause) ? 0 : null;

    /// <summary>Whether both are told of one deed: it befalls the same; or it is one of which a story has one, and each article tells one place of it; or nothing
    /// tells that it does not befall the same, and both tell one sort of place.</summary>
    private static bool IsOneDeed(in Disagreement pair) => pair.A is { Slot.Deed: { } one, Answer.Site: { } here } && pair.B is { Slot.Deed: { } two, Answer.Site: { } there }
        && TermOverlap.Any(one.Acts, two.Acts)
        && (pair.SameDeed || (!pair.OtherDeed && ((pair.OnceInBoth && Array.Exists(DeedClasses.PlacedOnce, act => Array.BinarySearch(one.Acts, act) >= 0 && Array.BinarySearch(two.Acts, act) >= 0))
            || (pair.OnceInOne && here.Sorts.Intersect(there.Sorts, StringComparer.Ordinal).Any()))));

    private static string? WayOf(string? preposition) => preposition is not null && Prepositions.TryGetValue(preposition, out var way) ? way : null;
}
