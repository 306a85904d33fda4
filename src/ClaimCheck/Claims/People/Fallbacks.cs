using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.People;

/// <summary>Decides which of the claims stand that count one person who is only named or described.</summary>
internal static class Fallbacks
{
    /// <summary>Characters of a text within which an article says what it is about.</summary>
    private const int Lead = 600;

    /// <summary>The claims without those that an article needs not: of each role the first in the lead stays, where the article tells no number of it.</summary>
    /// <param name="claims">The claims of an article in order.</param>
    public static List<ClaimFrame> Settle(List<ClaimFrame> claims)
    {
        var told = claims.Where(c => c is { Fallback: false, Kind: ClaimKind.Count, Slot.Role: not null }).Select(c => c.Slot.Role).ToHashSet(StringComparer.Ordinal);
        claims.RemoveAll(c => c.Fallback && (c.Answer.Span.Start > Lead || !told.Add(c.Slot.Role)));
        return claims;
    }
}
