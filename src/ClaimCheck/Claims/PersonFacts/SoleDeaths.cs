using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Marks where an article tells of one death only, so that somebody without a name can be whom another article names.</summary>
internal static class SoleDeaths
{
    private const string Killed = "killed";

    /// <summary>Marks the claims of an article where it tells of no more than one killed; drops those of people of whom nothing is told else.</summary>
    /// <param name="claims">The claims of an article in order.</param>
    public static void Settle(List<ClaimFrame> claims)
    {
        var isSole = !claims.Exists(static c => c is { Kind: ClaimKind.Count, Slot.Role: Killed, Answer.Value: > 1, Circumstances.Background: false });
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (claims[i].Answer.Fact is not { Aspect: FactAspect.Death, Whom: { } whom } fact)
            {
                continue;
            }

            if (isSole)
            {
                claims[i] = claims[i] with { Answer = claims[i].Answer with { Fact = fact with { Whom = whom with { IsSole = true } } } };
            }
            else if (whom is { Name.Length: 0, Age: null })
            {
                claims.RemoveAt(i);
            }
        }
    }
}
