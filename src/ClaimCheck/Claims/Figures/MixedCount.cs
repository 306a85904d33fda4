using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells figures that count several sorts of things together ("34 houses and shops"), or somebody besides ("six dead, including the gunman").</summary>
internal static class MixedCount
{
    /// <summary>Whether somebody is named as included in the count, without a figure ("six dead, including the gunman").</summary>
    public static bool Includes(SentenceScope scope, QuantityAnchor anchor)
    {
        var text = scope.Field.Text;
        for (var i = anchor.Last + 1; i + 1 < scope.Sentence.EndToken && !scope.IsFigure(i); i++)
        {
            if (text.Form(i) is "including" or "counting")
            {
                return !scope.IsFigure(i + 1) && text.Tokens[i + 1].Tag is UniversalTag.Det or UniversalTag.Noun or UniversalTag.Pron or UniversalTag.Propn;
            }
        }

        return false;
    }

    /// <summary>Whether the figure counts two sorts of things together: a second noun is joined to the counted one and has no figure of its own.</summary>
    public static bool IsJoint(SentenceScope scope, QuantityAnchor anchor)
    {
        var tree = scope.Field.Tree;
        for (var child = anchor.Noun < 0 ? -1 : tree.FirstChild(anchor.Noun); child >= 0; child = tree.NextSibling(child))
        {
            if (child > anchor.Last && tree.Relation(child) is "conj" && scope.Field.Text.Tokens[child].Tag == UniversalTag.Noun
                && tree.ChildWith(child, "cc") >= 0 && tree.ChildWith(child, "nummod") < 0 && tree.ChildWith(child, "det") < 0
                && tree.ChildWith(child, "xcomp") < 0 && tree.ChildWith(child, "acl") < 0)
            {
                return true;
            }
        }

        return false;
    }
}
