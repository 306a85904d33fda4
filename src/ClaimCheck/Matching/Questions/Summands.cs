using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Matching.Questions;

/// <summary>Knows which counts of a sentence are told apart and belong together ("two women and one man were killed", "guilty of five counts of fraud and
/// two of theft"): another article that gives their sum says the same.</summary>
internal sealed class Summands
{
    private readonly IReadOnlyList<ClaimNode> _claims;
    private readonly ILookup<(int Article, ArticleField Field, int Sentence), ClaimFrame> _counts;

    public Summands(IReadOnlyList<ClaimNode> claims)
    {
        _claims = claims;
        _counts = claims.Where(c => IsCount(c.Frame)).ToLookup(PlaceOf, c => c.Frame);
    }

    /// <summary>Whether one of two claims gives the sum of the other and of what its sentence counts beside it.</summary>
    public bool Explain(int a, int b) => IsSum(_claims[a], _claims[b]) || IsSum(_claims[b], _claims[a]);

    private bool IsSum(ClaimNode part, ClaimNode whole)
    {
        if (!IsCount(part.Frame) || !IsCount(whole.Frame) || part.Frame.Answer.Value >= whole.Frame.Answer.Value)
        {
            return false;
        }

        var rest = whole.Frame.Answer.Value - part.Frame.Answer.Value;
        var all = 0m;
        foreach (var other in _counts[PlaceOf(part)].Where(other => !ReferenceEquals(other, part.Frame) && AreOfOneSort(other, part.Frame)))
        {
            all += other.Answer.Value ?? 0;
            if (other.Answer.Value == rest)
            {
                return true;
            }
        }

        return all == rest;
    }

    private static bool AreOfOneSort(ClaimFrame a, ClaimFrame b) => a.Slot.Role is { } role
        ? string.Equals(role, b.Slot.Role, StringComparison.Ordinal)
        : b.Slot.Role is null && a.Slot.Noun is { } noun && string.Equals(noun, b.Slot.Noun, StringComparison.Ordinal);

    private static bool IsCount(ClaimFrame claim) => claim.Kind is ClaimKind.Count or ClaimKind.Number && claim.Answer.Value > 0;

    private static (int Article, ArticleField Field, int Sentence) PlaceOf(ClaimNode claim) => (claim.Article, claim.Frame.Field, claim.Frame.Sentence.Start);
}
