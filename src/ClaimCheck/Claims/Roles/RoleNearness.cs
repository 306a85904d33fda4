using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Roles;

/// <summary>How near a figure stands to a role's phrase.</summary>
internal static class RoleNearness
{
    /// <summary>How much of a likelihood is left of the most that there is, the more words, verbs and other figures stand between.</summary>
    public static double Score(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit, double top)
    {
        var between = 0;
        var (from, to) = anchor.Last < hit.FirstToken ? (anchor.Last + 1, hit.FirstToken) : (hit.EndToken, anchor.First);
        for (var i = from; i < to; i++)
        {
            var token = scope.Field.Text.Tokens[i];
            between += token.Tag == UniversalTag.Verb || scope.IsFigure(i) ? 3 : token.Tag == UniversalTag.Punct ? 2 : 1;
        }

        return Math.Max(0, top - (0.04 * between));
    }

    /// <summary>How many tokens a figure and a phrase are apart.</summary>
    public static int Distance(QuantityAnchor anchor, in RoleHit hit) =>
        anchor.Last < hit.FirstToken ? hit.FirstToken - anchor.Last : Math.Max(0, anchor.First - hit.EndToken);
}
