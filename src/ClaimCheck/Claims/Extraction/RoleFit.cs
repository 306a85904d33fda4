using ClaimCheck.Claims.Structure;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Rules a role out for a figure, however near it stands.</summary>
internal static class RoleFit
{
    private const ArgumentPosition Beside = ArgumentPosition.Before | ArgumentPosition.After;

    /// <summary>Whether a role may be a figure's.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static bool Allows(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var tokens = scope.Field.Text.Tokens;
        if ((hit.Counted & ~Beside) == 0 && !StandsBeside(anchor, hit))
        {
            return false;
        }

        // "rose to 5%" states a level, and whose level it is says the noun; only "rose by 5%" states the change.
        if (hit.Role.Statistic == "change" && anchor.First > 0 && scope.Field.Text.Form(anchor.First - 1) is "to" or "from" or "at")
        {
            return false;
        }

        return anchor.Noun < 0 || (anchor.Noun >= hit.FirstToken && anchor.Noun < hit.EndToken) || hit.Role.MayCount(tokens[anchor.Noun].Lemma);
    }

    private static bool StandsBeside(QuantityAnchor anchor, in RoleHit hit) =>
        (hit.Counted.HasFlag(ArgumentPosition.Before) && anchor.Last < hit.FirstToken && hit.FirstToken - anchor.Last <= 2)
        || (hit.Counted.HasFlag(ArgumentPosition.After) && anchor.First >= hit.EndToken && anchor.First - hit.EndToken <= 1);
}
