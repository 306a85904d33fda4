using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Figures;

/// <summary>Reads the phrase that narrows down what is counted ("in Spain", "under five", "on the ground").</summary>
internal static class RestrictorReader
{
    /// <summary>The phrase as written, or <see langword="null"/>.</summary>
    public static string? Of(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        var top = anchor.Noun >= 0 ? anchor.Noun : anchor.Head;
        for (var child = field.Tree.FirstChild(top); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > top && field.Tree.Relation(child) is "nmod" or "acl" && !scope.IsFigure(child))
            {
                var (first, last) = Extent(field, child, child, child, 0);
                last = anchor.Labelled ? LastBefore(field, first, Math.Min(last, anchor.First - 1)) : last;
                return scope.TextOf(new TextSpan(field.Text.Tokens[first].Start, field.Text.Tokens[last].End));
            }
        }

        return null;
    }

    /// <summary>The last word before the colon of a label.</summary>
    private static int LastBefore(FieldReading field, int first, int last)
    {
        while (last > first && field.Text.Form(last) is not ":")
        {
            last--;
        }

        return Math.Max(first, last - 1);
    }

    private static (int First, int Last) Extent(FieldReading field, int token, int first, int last, int depth)
    {
        (first, last) = (Math.Min(first, token), Math.Max(last, token));
        for (var child = field.Tree.FirstChild(token); child >= 0 && depth < 12; child = field.Tree.NextSibling(child))
        {
            if (field.Text.Tokens[child].Tag != UniversalTag.Punct)
            {
                (first, last) = Extent(field, child, first, last, depth + 1);
            }
        }

        return (first, last);
    }
}
