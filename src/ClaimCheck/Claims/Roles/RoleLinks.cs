using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Roles;

/// <summary>Tells whether a figure is the argument that a role's phrase asks for: in the tree, or by the words between them.</summary>
internal static class RoleLinks
{
    private const int MostBetween = 4;

    /// <summary>Whether the tree links the figure, or the noun that it counts, with the phrase as the phrase demands.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static bool AreLinked(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit) =>
        (anchor.Noun >= 0 && IsArgument(scope, anchor.Noun, hit))
        || (anchor.Noun != anchor.Head && IsArgument(scope, anchor.Head, hit))
        || (anchor.Noun == hit.HeadToken && hit.Counted.HasFlag(ArgumentPosition.Value));

    /// <summary>Whether nothing but the little words that belong there stands between the phrase and the figure behind it.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    /// <param name="hit">Where the text speaks of the role.</param>
    public static bool Touch(SentenceScope scope, QuantityAnchor anchor, in RoleHit hit)
    {
        var text = scope.Field.Text;
        if (anchor.First < hit.EndToken || anchor.First - hit.EndToken > MostBetween)
        {
            return false;
        }

        var asked = anchor.First == hit.EndToken ? ArgumentPosition.Object | ArgumentPosition.Value | ArgumentPosition.Of : text.Form(hit.EndToken) switch
        {
            "of" => ArgumentPosition.Of | ArgumentPosition.Value,
            "$" or "£" or "€" => ArgumentPosition.Object | ArgumentPosition.Value | ArgumentPosition.Of,
            "by" => ArgumentPosition.By,
            "to" => ArgumentPosition.To | ArgumentPosition.Value,
            "at" or ":" or "(" or "was" or "were" or "is" or "are" => ArgumentPosition.Value,
            _ => ArgumentPosition.Object,
        };
        var first = hit.EndToken + (text.Tokens[hit.EndToken].Tag is UniversalTag.Adp or UniversalTag.Part or UniversalTag.Aux or UniversalTag.Punct ? 1 : 0);
        if (hit.Counted.HasFlag(ArgumentPosition.After) && AreLittleWords(text, hit.EndToken, anchor.First))
        {
            return true;
        }

        if ((hit.Counted & asked) == 0 || (first > hit.EndToken && asked == ArgumentPosition.Object))
        {
            return false;
        }

        return AreLittleWords(text, first, anchor.First);
    }

    private static bool AreLittleWords(AnalyzedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Tag is not (UniversalTag.Adv or UniversalTag.Det or UniversalTag.Sym or UniversalTag.Adj) && !IsHedge(text.Form(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHedge(ReadOnlySpan<char> form) => form is "about" or "around" or "over" or "under" or "at" or "least" or "up" or "to" or "than" or "as" or "some";

    private static bool IsArgument(SentenceScope scope, int argument, in RoleHit hit)
    {
        var tree = scope.Field.Tree;
        var tokens = scope.Field.Text.Tokens;
        var head = hit.HeadToken;
        if (tokens[head].Head == argument)
        {
            return tree.Relation(head) is "acl" or "amod" or "appos" or "xcomp"
                && (hit.Counted & (ArgumentPosition.Predicate | ArgumentPosition.Object | ArgumentPosition.Subject)) != 0;
        }

        var up = tokens[argument].Head;
        var relation = tree.Relation(argument);
        if (relation is "conj" && up >= 0)
        {
            relation = tree.Relation(up);
            argument = up;
            up = tokens[up].Head;
        }

        return (up == head || (up > head && up < hit.EndToken && tokens[up].Tag == UniversalTag.Verb)) && (hit.Counted & Asked(scope, argument, relation, hit)) != 0;
    }

    private static ArgumentPosition Asked(SentenceScope scope, int argument, ReadOnlySpan<char> relation, in RoleHit hit)
    {
        switch (relation)
        {
            case "obj" or "iobj":
                return ArgumentPosition.Object;
            case "nsubj":
                return ArgumentPosition.Subject | ArgumentPosition.Predicate;
            case "nmod":
                return ArgumentPosition.Of | ArgumentPosition.Value;
            case "nummod" or "appos" or "compound":
                return ArgumentPosition.Value | ArgumentPosition.Noun;
            case "obl":
                var mark = scope.Field.Tree.ChildWith(argument, "case");
                return mark < 0 || (mark >= hit.FirstToken && mark < hit.EndToken) ? ArgumentPosition.Object : scope.Field.Text.Form(mark) switch
                {
                    "by" => ArgumentPosition.By | ArgumentPosition.Adjunct,
                    "to" => ArgumentPosition.To | ArgumentPosition.Adjunct,
                    "from" => ArgumentPosition.From | ArgumentPosition.Adjunct,
                    _ => ArgumentPosition.Of | ArgumentPosition.Adjunct,
                };
            default:
                return ArgumentPosition.None;
        }
    }
}
