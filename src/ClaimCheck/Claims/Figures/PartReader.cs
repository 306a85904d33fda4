using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells figures that are part of a whole named nearby ("12 of them", "of whom nine", "including three children", "another nine").</summary>
internal static class PartReader
{
    /// <summary>Whether the figure counts a part of something else that could be counted in its stead.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="kind">What sort of answer it is: an age has no parts, and a percentage is one of its whole anyway.</param>
    public static bool IsPart(SentenceScope scope, QuantityAnchor anchor, RoleKind kind)
    {
        var text = scope.Field.Text;
        if (kind == RoleKind.Age || CountedWhole.Contains(scope, anchor) || AllOfThem.Says(scope.Field, anchor))
        {
            return false;
        }

        if (kind != RoleKind.Percent && anchor.Last + 2 < scope.Sentence.EndToken && text.Form(anchor.Last + 1) is "of" && StartsGroup(scope, anchor.Last + 2)
            && (kind != RoleKind.Measure || IsOfAmount(scope, anchor.Last + 2)))
        {
            return true;
        }

        if (StartsWithWhole(scope, anchor) || IsOfOthers(scope, anchor))
        {
            return true;
        }

        for (var i = anchor.First - 1; i >= scope.Sentence.FirstToken && i >= anchor.First - 4; i--)
        {
            var form = text.Form(i);
            if (form is "including" or "include" or "among" or "whom" or "them" || text.Tokens[i].Lemma is "include" or "including" || (form is "another" or "Another" or "other" or "remaining" && Qualifies(scope, i, anchor)))
            {
                return true;
            }

            if (form is "which" && i > 0 && text.Form(i - 1) is "of")
            {
                return true;
            }

            if (text.Tokens[i] is { Tag: UniversalTag.Verb, FineTag: not "VBN" } or { Tag: UniversalTag.Num } || form is ":" or ";" or "." or "–" or "—")
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether a word for the others belongs to the figure: nothing but words that qualify it stand between ("another estimated 40", not "another story: 87 posts").</summary>
    private static bool Qualifies(SentenceScope scope, int other, QuantityAnchor anchor)
    {
        for (var i = other + 1; i < anchor.First; i++)
        {
            if (scope.Field.Text.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Punct)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Six other countries", "two more bodies".</summary>
    private static bool IsOfOthers(SentenceScope scope, QuantityAnchor anchor) =>
        anchor.Noun > anchor.First && scope.Field.Text.Form(anchor.First + 1) is "other" or "further" or "more" or "additional" && !IsCompany(scope, anchor.First);

    /// <summary>"He was with three other people": they are others than he, and all that there are.</summary>
    private static bool IsCompany(SentenceScope scope, int figure) => figure - 2 >= scope.Sentence.FirstToken && scope.Field.Text.Form(figure - 1) is "with"
        && scope.Field.Text.Form(figure - 2) is not ("along" or "Along" or "together" or "Together" or ",");

    /// <summary>Whether the figure counts more of what the sentence has counted before ("shot his brother, then shot three more people"), or more of a
    /// sort of which it says nothing else ("four more members").</summary>
    public static bool IsRest(SentenceScope scope, QuantityAnchor anchor, RoleDefinition? role)
    {
        var next = anchor.Last + 1;
        if (next >= scope.Sentence.EndToken || scope.Field.Text.Form(next) is not ("more" or "additional"))
        {
            return false;
        }

        return role is null || scope.Roles.Any(hit => hit.Role == role && hit.EndToken <= anchor.First);
    }

    /// <summary>"Of the 90 cases, 11 were fatal": the sentence begins with the whole.</summary>
    private static bool StartsWithWhole(SentenceScope scope, QuantityAnchor anchor)
    {
        var first = scope.Sentence.FirstToken;
        if (scope.Field.Text.Form(first) is not "Of")
        {
            return false;
        }

        var whole = false;
        for (var i = first + 1; i < anchor.First; i++)
        {
            whole |= scope.IsFigure(i);
            if (whole && scope.Field.Text.Form(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Five of the 12 tonnes", "five tonnes of it"; "300 metres of the road" and "five tonnes of the oil" are all that is told of.</summary>
    private static bool IsOfAmount(SentenceScope scope, int token) => scope.IsFigure(token)
        || (token + 1 < scope.Sentence.EndToken && scope.IsFigure(token + 1)) || scope.Field.Text.Form(token) is "them" or "those" or "these" or "whom" or "which";

    private static bool StartsGroup(SentenceScope scope, int token)
    {
        var form = scope.Field.Text.Form(token);
        return form is "the" or "them" or "those" or "these" or "whom" or "which" or "its" or "their" or "his" or "her" or "our" or "all"
            || scope.IsFigure(token);
    }
}
