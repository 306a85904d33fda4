using ClaimCheck.Language;
using ClaimCheck.Matching.Questions;
using ClaimCheck.Matching.Similarity;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Names: another spelling of one name, or another person described by the same noun in much the same words, who share a name or title: of
/// writers, activists and spokesmen there are many.</summary>
internal sealed class NameGate : IDisagreementGate
{
    private const double OtherSpelling = 4;
    private const double OtherGivenName = 2;

    /// <summary>Letters with which the given names of one person begin alike, where nothing else tells that it is one.</summary>
    private const int Alike = 2;

    /// <summary>Rarity from which two persons with one surname are hardly two.</summary>
    private const float RareSurname = 7;

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        if (NameSimilarity.Compare(pair.A.Answer.Normalized ?? "", pair.B.Answer.Normalized ?? "") == NameRelation.SpellingVariant
            && (pair.A.Slot.OfPerson || pair.B.Slot.OfPerson))
        {
            return OtherSpelling;
        }

        if (pair.A.Slot.OfPerson && pair.B.Slot.OfPerson && NameSimilarity.ShareSurname(pair.A.Answer.Normalized ?? "", pair.B.Answer.Normalized ?? "", IsOneOffice(pair) ? 0 : Alike, out var surname)
            && LemmaRarity.Default.Of(TermHash.Of(surname)) >= RareSurname)
        {
            return OtherGivenName;
        }

        return pair.A.Slot.OfPerson && pair.B.Slot.OfPerson && pair.SameNoun && pair.SharesClause && pair.SamePredicate
            && pair.SharesName && pair.SameSubject && pair.Levels.Of(Comparison.Modifiers) != (int)ModifierLevel.Other ? 0 : null;
    }

    /// <summary>Whether both have one office or trade, which relatives seldom share ("the judge"), in the same or in like words.</summary>
    private static bool IsOneOffice(in Disagreement pair) => pair.SameNoun && !Anybody.Is(pair.A.Slot.Noun) && !Anybody.Is(pair.B.Slot.Noun);
}
