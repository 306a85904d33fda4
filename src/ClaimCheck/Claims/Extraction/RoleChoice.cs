using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Chooses which of a sentence's roles a figure belongs to: by syntax where the tree links them as the role's phrase demands, else by
/// nearness inside the clause at lower confidence.</summary>
internal static class RoleChoice
{
    private const double BySyntax = 0.97;
    private const double InClause = 0.75;
    private const double InSentence = 0.45;

    /// <summary>The role of a figure and how surely it was read; no role where none fits.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="kind">What sort of answer it is.</param>
    public static (RoleHit? Hit, double Confidence) For(SentenceScope scope, QuantityAnchor anchor, RoleKind kind)
    {
        RoleHit? best = null;
        var bestScore = 0.0;
        foreach (var hit in scope.Roles)
        {
            if (!hit.Role.Accepts(kind) || !RoleFit.Allows(scope, anchor, hit))
            {
                continue;
            }

            var score = Score(scope, anchor, hit) - (0.001 * Distance(anchor, hit));
            if (score > bestScore)
            {
                (best, bestScore) = (hit, score);
            }
        }

        return bestScore < 0.2 ? (null, 0) : (best, Math.Min(BySyntax, bestScore));
    }

    private static double Score(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        if (hit.Counted.HasFlag(ArgumentPosition.Slot) && hit.SlotFirst >= 0)
        {
            return anchor.First >= hit.SlotFirst && anchor.First < hit.SlotEnd ? BySyntax + 0.02 : 0;
        }

        var head = hit.HeadToken;
        if (hit.Counted.HasFlag(ArgumentPosition.Noun) && (anchor.Noun == head || (anchor.Noun >= hit.FirstToken && anchor.Noun < hit.EndToken)))
        {
            return BySyntax + 0.01;
        }

        if ((hit.Counted.HasFlag(ArgumentPosition.Before) && anchor.Last < hit.FirstToken && hit.FirstToken - anchor.Last <= 2)
            || (hit.Counted.HasFlag(ArgumentPosition.After) && anchor.First >= hit.EndToken && anchor.First - hit.EndToken <= 1))
        {
            return BySyntax;
        }

        if (IsLinked(scope, anchor, hit))
        {
            return BySyntax;
        }

        var sameClause = scope.Field.Clauses.HeadOf(anchor.Head) == scope.Field.Clauses.HeadOf(head);
        return sameClause ? Nearness(scope, anchor, hit, InClause) : Nearness(scope, anchor, hit, InSentence);
    }

    private static bool IsLinked(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var tree = scope.Field.Tree;
        var argument = anchor.Noun >= 0 ? anchor.Noun : anchor.Head;
        var head = hit.HeadToken;
        var up = scope.Field.Text.Tokens[argument].Head;
        var relation = tree.Relation(argument);
        if (relation is "conj" && up >= 0)
        {
            relation = tree.Relation(up);
            up = scope.Field.Text.Tokens[up].Head;
        }

        if (up == head)
        {
            return relation switch
            {
                "obj" or "iobj" => hit.Counted.HasFlag(ArgumentPosition.Object),
                "nsubj" => hit.Counted.HasFlag(ArgumentPosition.Subject) || hit.Counted.HasFlag(ArgumentPosition.Predicate),
                "nmod" => hit.Counted.HasFlag(ArgumentPosition.Of) || hit.Counted.HasFlag(ArgumentPosition.Value),
                "obl" => hit.Counted.HasFlag(ArgumentPosition.Of) || hit.Counted.HasFlag(ArgumentPosition.Adjunct),
                "nummod" or "appos" or "compound" => hit.Counted.HasFlag(ArgumentPosition.Value) || hit.Counted.HasFlag(ArgumentPosition.Noun),
                _ => false,
            };
        }

        if (scope.Field.Text.Tokens[head].Head == argument)
        {
            return tree.Relation(head) is "acl" or "amod" or "appos" or "xcomp"
                && (hit.Counted & (ArgumentPosition.Predicate | ArgumentPosition.Object | ArgumentPosition.Subject)) != 0;
        }

        return anchor.Noun == head && hit.Counted.HasFlag(ArgumentPosition.Value);
    }

    private static double Nearness(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit, double top)
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

    private static int Distance(QuantityAnchor anchor, in RoleHit hit) =>
        anchor.Last < hit.FirstToken ? hit.FirstToken - anchor.Last : Math.Max(0, anchor.First - hit.EndToken);
}
