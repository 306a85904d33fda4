using ClaimCheck.RulePacks.Model;

namespace ClaimCheck.RulePacks.Lexicon;

/// <summary>What a suppression is held against: a claim of a finding.</summary>
/// <param name="Sentence">The claim's sentence.</param>
/// <param name="Article">Id of its article.</param>
/// <param name="Source">Its outlet, or <see langword="null"/>.</param>
/// <param name="Role">Its role, or <see langword="null"/>.</param>
internal readonly record struct SuppressedClaim(string Sentence, string Article, string? Source, string? Role);

/// <summary>The suppressions of the packs. Immutable and thread-safe.</summary>
internal sealed class SuppressionList
{
    private readonly Suppression[] _suppressions;

    /// <summary>Takes the suppressions of packs.</summary>
    /// <param name="suppressions">The suppressions.</param>
    public SuppressionList(IEnumerable<Suppression> suppressions) => _suppressions = [.. suppressions];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Suppression> All => _suppressions;

    /// <summary>The first suppression that a finding falls under, or <see langword="null"/>. One claim must fit all that the suppression names.</summary>
    /// <param name="rule">The finding's rule.</param>
    /// <param name="claims">The finding's claims.</param>
    /// <param name="day">The newest day that the articles know of; expired suppressions do not count. <see langword="null"/> where it is unknown.</param>
    public Suppression? Find(string rule, IReadOnlyList<SuppressedClaim> claims, DateOnly? day)
    {
        foreach (var suppression in _suppressions)
        {
            if ((day is not { } today || !suppression.IsExpired(today)) && (suppression.Rule is not { } own || own.Text == rule)
                && claims.Any(claim => Fits(suppression, claim)))
            {
                return suppression;
            }
        }

        return null;
    }

    private static bool Fits(Suppression suppression, SuppressedClaim claim) =>
        (suppression.Role is not { } role || role.Text == claim.Role)
        && (suppression.Article is not { } article || article == claim.Article)
        && (suppression.Source is not { } source || string.Equals(source, claim.Source, StringComparison.OrdinalIgnoreCase))
        && (suppression.Quote is not { } quote || Squeeze(claim.Sentence).Contains(Squeeze(quote), StringComparison.OrdinalIgnoreCase));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
