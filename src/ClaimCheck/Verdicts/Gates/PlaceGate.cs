using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Places;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Places: the same happening, of the same participants, at the same sort of place: one says where it was, the other may not say where from.</summary>
internal sealed class PlaceGate : IDisagreementGate
{
    private const double OtherSpelling = 3;
    private const double SameStreet = 4;

    /// <summary>How far reports of what happened in one street lie apart at most; in a long street something happens again.</summary>
    private static readonly TimeSpan OneWeek = TimeSpan.FromDays(7);

    private static readonly FrozenDictionary<string, string> Prepositions = CueTable.Read("place-prepositions.tsv");

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair) =>
        StreetAddress.TryParse(pair.A.Answer.Normalized ?? "", out _) && StreetAddress.TryParse(pair.B.Answer.Normalized ?? "", out _)
            ? pair.PublishedApart <= OneWeek ? SameStreet : null
        : NameSimilarity.Compare(pair.A.Answer.Normalized ?? "", pair.B.Answer.Normalized ?? "") == NameRelation.SpellingVariant ? OtherSpelling
        : WayOf(pair.A.Slot.Restrictor) is not { } first || first != WayOf(pair.B.Slot.Restrictor) ? null
        : (pair.SameNoun && (pair.SamePredicate || pair.SharesCore)) || (pair.SamePredicate && pair.SharesCore && pair.SharesClause) ? 0 : null;

    private static string? WayOf(string? preposition) => preposition is not null && Prepositions.TryGetValue(preposition, out var way) ? way : null;
}
