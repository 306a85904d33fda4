using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells parts that are counted by what they did or what was done to them: "seventeen of the passengers were brought to hospital" counts all who
/// were brought there, and that they are a part of the passengers does not matter to that.</summary>
internal static class OwnDeed
{
    /// <summary>Whether the verb of a figure's own clause says the role, and the group of which it is a part does not.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="role">The role that the figure was given.</param>
    public static bool Tells(SentenceScope scope, QuantityAnchor anchor, RoleDefinition? role)
    {
        if (role is null || !IsOfGroup(scope, anchor, out var group))
        {
            return false;
        }

        var tokens = scope.Field.Text.Tokens;
        var verb = tokens[anchor.Head].Head;
        if (verb < 0 || tokens[verb].Tag != UniversalTag.Verb || scope.Field.Tree.Relation(anchor.Head) is not ("nsubj" or "obj") || IsRest(scope, group))
        {
            return false;
        }

        var told = false;
        foreach (var hit in scope.Roles)
        {
            if (hit.HeadToken != verb && tokens[hit.HeadToken].Tag != UniversalTag.Aux && (hit.Role == role || hit.Role.Trend is RoleTrend.Rising or RoleTrend.Falling) && ((hit.HeadToken > anchor.Last && hit.HeadToken < verb) || (hit.HeadToken <= group && group < anchor.First) || (group > anchor.Last && scope.Field.Tree.IsBelow(hit.HeadToken, group))))
            {
                return false;
            }

            told |= hit.Role == role && verb >= hit.FirstToken && verb < hit.EndToken;
        }

        return told;
    }

    /// <summary>"Of the 48 on the bus, 35 were injured": the word before the comma; -1 where the sentence does not begin with a whole.</summary>
    private static int EndOfWhole(SentenceScope scope, QuantityAnchor anchor)
    {
        var figure = false;
        for (var i = scope.Sentence.FirstToken + 1; i < anchor.First; i++)
        {
            if (figure && scope.Field.Text.Form(i) is ",")
            {
                return i - 1;
            }

            figure |= scope.IsFigure(i);
        }

        return -1;
    }

    /// <summary>"Four of the nine other lifeboats": others were told before.</summary>
    private static bool IsRest(SentenceScope scope, int group)
    {
        for (var child = scope.Field.Tree.FirstChild(group); child >= 0; child = scope.Field.Tree.NextSibling(child))
        {
            if (scope.Field.Text.Form(child) is "other" or "remaining" or "rest")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Seventeen of the passengers", "eleven of them", "of whom 86".</summary>
    private static bool IsOfGroup(SentenceScope scope, QuantityAnchor anchor, out int group)
    {
        var text = scope.Field.Text;
        if (anchor.First - 2 >= scope.Sentence.FirstToken && text.Form(anchor.First - 2) is "of" or "Of" && text.Form(anchor.First - 1) is "whom" or "them" or "these" or "those" or "which")
        {
            group = anchor.First - 1;
            return true;
        }

        if (text.Form(scope.Sentence.FirstToken) is "Of" && EndOfWhole(scope, anchor) is >= 0 and var whole)
        {
            group = whole;
            return true;
        }

        group = scope.Field.Tree.ChildWith(anchor.Head, "nmod");
        return group > anchor.Last && text.Form(anchor.Last + 1) is "of";
    }
}
