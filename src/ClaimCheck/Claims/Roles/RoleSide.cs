using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Figures;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Roles;

/// <summary>Tells on which side of a role's phrase its argument stands, and whether something else stands there already.</summary>
internal static class RoleSide
{
    /// <summary>Whether the figure stands where the phrase has its argument: an object behind it, a subject before it.</summary>
    public static bool Holds(SentenceScope scope, QuantityAnchor anchor, RoleKind kind, in RoleHit hit)
    {
        const ArgumentPosition Before = ArgumentPosition.Subject | ArgumentPosition.Predicate | ArgumentPosition.Adjunct;
        const ArgumentPosition Behind = ArgumentPosition.Object | ArgumentPosition.Of | ArgumentPosition.Value | ArgumentPosition.To | ArgumentPosition.By | ArgumentPosition.Adjunct;
        if (anchor.Last < hit.FirstToken)
        {
            return (hit.Counted & Before) != 0 && !HasOtherSubject(scope, anchor, hit);
        }

        // "60 people were detained, among them five minors": a part has the role of its whole.
        return (hit.Counted & Behind) != 0 || PartReader.IsPart(scope, anchor, kind) || (hit.EndToken < scope.Sentence.EndToken && scope.Field.Text.Form(hit.EndToken) is ":");
    }

    /// <summary>Whether what the phrase is said of is told, and is not the figure ("meals halted for 900 pupils after maize went missing").</summary>
    public static bool HasOtherSubject(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var verb = scope.Field.Clauses.HeadOf(hit.HeadToken);
        if (verb <= anchor.Last || verb < hit.FirstToken || verb >= hit.EndToken)
        {
            return false;
        }

        for (var child = scope.Field.Tree.FirstChild(verb); child >= 0 && child < verb; child = scope.Field.Tree.NextSibling(child))
        {
            if (child > anchor.Last && scope.Field.Tree.Relation(child) is "nsubj" && scope.Field.Text.Tokens[child].Tag is UniversalTag.Noun or UniversalTag.Propn
                && !scope.IsFigure(child) && !scope.Field.Tree.IsBelow(anchor.Head, child)
                && (scope.Field.Tree.Relation(verb) is not "acl" || IsInserted(scope, anchor.Last, child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma, and no relative pronoun, leads to a subject: "900 clients, the bank admitted", not "900 clients whom the bank admitted".</summary>
    private static bool IsInserted(SentenceScope scope, int figure, int subject)
    {
        var comma = false;
        for (var i = figure + 1; i < subject; i++)
        {
            comma |= scope.Field.Text.Form(i) is ",";
            if (scope.Field.Text.Tokens[i].FineTag is "WP" or "WDT" or "WP$" or "WRB")
            {
                return false;
            }
        }

        return comma;
    }
}
