using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Gates;

/// <summary>Whether something happened: one deed, of which one says that it was done and the other that it was not; or two deeds that exclude each other.
/// The words of both may differ altogether, so that the deed counts for more than they do.</summary>
internal sealed class PolarityGate : IDisagreementGate
{
    private const double SameDeed = 5;

    /// <inheritdoc/>
    public double? Bonus(in Disagreement pair)
    {
        var (a, b) = (pair.A, pair.B);
        if (a.Slot.Deed is not { } one || b.Slot.Deed is not { } two || one.IsUnsure || two.IsUnsure || a.Circumstances.Modality != b.Circumstances.Modality
            || a.Circumstances.Modality is not (Modality.Asserted or Modality.Planned or Modality.Expected))
        {
            return null;
        }

        if (a.Circumstances.Polarity == b.Circumstances.Polarity && (a.Circumstances.Polarity == Polarity.Negative || !TermOverlap.Any(one.Excluded, two.Acts)
            || (a.Circumstances.Modality == Modality.Asserted && (one.IsPassing || two.IsPassing) && pair.Levels.Of(Comparison.Time) == (int)TimeLevel.OneUnknown)))
        {
            return null;
        }

        if ((SaysOfNobody(a) || SaysOfNobody(b)) && !(pair.SamePredicate && (pair.SharesName || pair.SharesClause)))
        {
            return null;
        }

        return pair.Levels.Of(Comparison.Deed) == (int)DeedLevel.Same ? SameDeed : null;
    }

    /// <summary>"No one answered": of whom it was expected is not said, so that much else must tell that it is one deed.</summary>
    private static bool SaysOfNobody(ClaimFrame claim) => claim.Circumstances.Polarity == Polarity.Negative
        && (claim.Answer.Text.Equals("no", StringComparison.OrdinalIgnoreCase) || claim.Answer.Text.Equals("nobody", StringComparison.OrdinalIgnoreCase))
        && claim.Slot.Deed is { } deed && Array.Exists(deed.Parts, p => p.IsAny && p.Role is DeedRole.Doer or DeedRole.Thing) && Array.TrueForAll(deed.Parts, p => p.Ids.Length == 0);
}
