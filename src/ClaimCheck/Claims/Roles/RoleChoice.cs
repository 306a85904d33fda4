using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Claims.Roles;

/// <summary>Chooses which of a sentence's roles a figure belongs to: by syntax where the tree links them as the role's phrase demands, by words where the
/// figure stands right beside the phrase, else by nearness on the phrase's side of the clause at lower confidence.</summary>
internal static class RoleChoice
{
    private const double BySyntax = 0.97;
    private const double Beside = 0.96;
    private const double Described = 0.94;
    private const double ByNoun = 0.95;
    private const double ByUnit = 0.7;
    private const double ByKind = 0.5;
    private const double InClause = 0.75;
    private const double InSentence = 0.45;

    /// <summary>What decides between roles that fit alike: a desk knows its beat better than the built-in packs; less than one word's distance.</summary>
    private const double Desk = 0.0005;

    /// <summary>The role of a figure and how surely it was read; no role where none fits.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="kind">What sort of answer it is.</param>
    /// <param name="roles">The roles of the packs.</param>
    /// <param name="dimension">The dimension of a measure; <see langword="null"/> where it is none or unknown.</param>
    public static (RoleDefinition? Role, double Confidence) For(SentenceScope scope, QuantityAnchor anchor, RoleKind kind, RoleLexicon roles, string? dimension = null)
    {
        RoleHit? best = null;
        var bestScore = 0.0;
        foreach (var hit in scope.Roles)
        {
            if (!hit.Role.Accepts(kind) || !RoleDimensions.Admits(hit.Role.Name, dimension) || !RoleFit.Allows(scope, anchor, hit, kind))
            {
                continue;
            }

            var score = Score(scope, anchor, kind, hit) - (0.001 * RoleNearness.Distance(anchor, hit)) + (hit.Role.IsBuiltIn ? 0 : Desk);
            if (score > bestScore)
            {
                (best, bestScore) = (hit, score);
            }
        }

        return bestScore >= 0.2 ? (best?.Role, Math.Min(BySyntax, bestScore))
            : roles.DefaultFor(kind) is { } otherwise ? (otherwise, ByKind)
            : RoleDimensions.DefaultFor(dimension) is { } name && roles.Find(name) is { } usual ? (usual, ByKind) : (null, 0);
    }

    private static double Score(SentenceScope scope, QuantityAnchor anchor, RoleKind kind, in RoleHit hit)
    {
        if (hit.Counted.HasFlag(ArgumentPosition.Slot) && hit.SlotFirst >= 0)
        {
            return anchor.First >= hit.SlotFirst && anchor.First < hit.SlotEnd && IsFirstFigure(scope, hit.SlotFirst, anchor.First) ? BySyntax + 0.02 : 0;
        }

        if (hit.Counted.HasFlag(ArgumentPosition.Noun) && anchor.Noun >= 0
            && (anchor.Noun == hit.HeadToken || (anchor.Noun >= hit.FirstToken && anchor.Noun < hit.EndToken)))
        {
            return ByNoun;
        }

        if (anchor.Last < hit.FirstToken && scope.Field.Tree.Relation(hit.HeadToken) is "acl" && RoleSide.HasOtherSubject(scope, anchor, hit))
        {
            return 0;
        }

        if (RoleFit.StandsBeside(scope, anchor, hit) || RoleLinks.AreLinked(scope, anchor, hit))
        {
            // "11 miners who had been trapped were rescued": what is said of them comes before what describes them.
            if (scope.Field.Text.Tokens[hit.HeadToken].Head == anchor.Noun && anchor.Noun >= 0 && scope.Field.Tree.Relation(hit.HeadToken) is "acl")
            {
                return Described;
            }

            // "Man Killed, 2 Others Wounded": a comma rather ends what was said before.
            return anchor.First > hit.EndToken && scope.Field.Text.Form(hit.EndToken) is "," ? Beside : BySyntax;
        }

        if (RoleLinks.Touch(scope, anchor, hit))
        {
            return Beside;
        }

        if (RoleFit.EndsWith(anchor, kind, hit))
        {
            return ByUnit;
        }

        if (!RoleSide.Holds(scope, anchor, kind, hit))
        {
            return 0;
        }

        var sameClause = scope.Field.Clauses.HeadOf(anchor.Head) == scope.Field.Clauses.HeadOf(hit.HeadToken);
        return RoleNearness.Score(scope, anchor, hit, sameClause ? InClause : InSentence);
    }

    /// <summary>Whether a figure is the one that the slot is for, and not another behind it ("left 400 children in seven districts without school").</summary>
    private static bool IsFirstFigure(SentenceScope scope, int slot, int figure)
    {
        for (var i = slot; i < figure; i++)
        {
            if (scope.IsFigure(i))
            {
                return false;
            }
        }

        return true;
    }
}
