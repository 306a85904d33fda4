using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Dates;

/// <summary>Tells where in its sentence a date or clock time stands: in which clause, beside which noun, behind which preposition.</summary>
internal static class DatePlace
{
    /// <summary>The clause of a date: of "have until Monday to vote" what is done till then; where the date stands alone at the head, the verb behind it.</summary>
    public static int ClauseOf(SentenceScope scope, in QuantityAnchor anchor)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(anchor.Head);
        if (field.Text.Tokens[clause].Lemma is "have" or "give" && PrepositionOf(field, anchor) is "until" or "till")
        {
            for (var child = field.Tree.FirstChild(clause); child >= 0; child = field.Tree.NextSibling(child))
            {
                if (child > anchor.Last && field.Tree.Relation(child) is "xcomp" or "advcl" or "acl" && field.Text.Tokens[child].Tag == UniversalTag.Verb)
                {
                    return child;
                }
            }
        }

        for (var i = anchor.Last + 1; clause >= anchor.First && clause <= anchor.Last && i < scope.Sentence.EndToken && field.Text.Tokens[i].Tag != UniversalTag.Punct; i++)
        {
            if (field.Text.Tokens[i] is { Tag: UniversalTag.Verb, FineTag: "VBD" or "VBN" or "VBZ" or "VBP" })
            {
                return i;
            }
        }

        return clause;
    }

    /// <summary>"The last eruption, in 1979, …": the noun of a deed that the date stands behind between commas; -1 where there is none.</summary>
    public static int Aside(FieldReading field, in QuantityAnchor anchor)
    {
        var first = field.Tree.ChildWith(anchor.Head, "case") is >= 0 and var mark && mark < anchor.First ? mark : anchor.First;
        return first >= 2 && anchor.Last + 1 < field.Text.Tokens.Length && field.Text.Form(first - 1) is "," && field.Text.Form(anchor.Last + 1) is ","
            && field.Text.Tokens[first - 2].Tag == UniversalTag.Noun && field.Text.Tokens[first - 2].Sentence == field.Text.Tokens[first].Sentence && TimedDeed.IsAct(field, first - 2) ? first - 2 : -1;
    }

    /// <summary>The anchor with the word that the whole expression hangs on, where its last word belongs to a longer phrase ("the end of the summer term").</summary>
    public static QuantityAnchor Outermost(FieldReading field, QuantityAnchor anchor)
    {
        while (anchor.Governor >= 0 && field.Text.Tokens[anchor.Governor].Head is var head && head >= anchor.First && head <= anchor.Last)
        {
            anchor = anchor with { Head = head, Governor = field.Text.Tokens[head].Head };
        }

        return anchor;
    }

    /// <summary>The clause that a "when" ties to that of the date ("in 1976, when it last erupted, …", "sworn in when the house sits on Tuesday"); -1 where there is none.</summary>
    public static int WhenClause(FieldReading field, in QuantityAnchor anchor, int clause)
    {
        var next = anchor.Last + 1;
        next = next < field.Text.Tokens.Length && field.Text.Form(next) is "," ? next + 1 : next;
        if (next < field.Text.Tokens.Length && field.Text.Tokens[next].Lemma is "when")
        {
            return field.Clauses.HeadOf(next) is var told && told != clause ? told : -1;
        }

        return field.Tree.Relation(clause) is "advcl" && field.Tree.ChildWith(clause, "advmod") is >= 0 and var mark && field.Text.Tokens[mark].Lemma is "when"
            ? field.Clauses.HeadOf(field.Text.Tokens[clause].Head) : -1;
    }

    public static string? PrepositionOf(FieldReading field, in QuantityAnchor anchor)
    {
        var mark = field.Tree.ChildWith(anchor.Head, "case");
        mark = mark >= 0 ? mark : anchor.First - 1;
        return mark >= 0 ? field.Text.Tokens[mark].Lemma : null;
    }
}
