using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>Reads figures that say how many all are: "all her puppets, some 310 of them, go to the museum".</summary>
internal static class AllOfThem
{
    /// <summary>Whether a figure counts all though "of" follows: "all 130 of its soldiers", "there were 38 of them", "he counted six of them".</summary>
    /// <param name="field">The text.</param>
    /// <param name="anchor">Where the figure stands.</param>
    public static bool Says(FieldReading field, QuantityAnchor anchor)
    {
        if (NounOf(field, anchor.First, anchor.Last) >= 0 || (anchor.First > 0 && field.Text.Form(anchor.First - 1) is "all" or "All"))
        {
            return true;
        }

        var end = field.Text.Sentences[field.Text.Tokens[anchor.First].Sentence].EndToken;
        if (anchor.Last + 2 >= end || field.Text.Form(anchor.Last + 1) is not "of" || field.Text.Form(anchor.Last + 2) is not ("them" or "us" or "you"))
        {
            return false;
        }

        var above = field.Text.Tokens[anchor.Head].Head;
        return above >= 0 && ((field.Text.Tokens[above].Lemma is "be" && field.Tree.ChildWith(above, "expl") >= 0)
            || (field.Text.Tokens[above].Lemma is "count" or "number" or "see" or "total" && field.Tree.Relation(anchor.Head) is "obj"));
    }

    /// <summary>Whether a figure counts all of a set that somebody or something has, or all there are ("all 23 sailors", "its 26 sailors").</summary>
    /// <param name="field">The text.</param>
    /// <param name="anchor">Where the figure stands.</param>
    public static bool IsSet(FieldReading field, QuantityAnchor anchor) => anchor.First > 0 && field.Text.Tokens[anchor.First - 1] is { } before && before.Sentence == field.Text.Tokens[anchor.First].Sentence
        && (before.Lemma is "all" || before.FineTag is "PRP$" or "POS");

    /// <summary>The noun whose number a figure tells with "of them" between commas; -1 where it tells none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="first">First token of the figure.</param>
    /// <param name="last">Its last token.</param>
    public static int NounOf(FieldReading field, int first, int last)
    {
        var sentence = field.Text.Sentences[field.Text.Tokens[first].Sentence];
        if (last + 3 >= sentence.EndToken || field.Text.Form(last + 1) is not "of" || field.Text.Form(last + 2) is not "them" || field.Text.Form(last + 3) is not ("," or ")" or "—" or "–"))
        {
            return -1;
        }

        var at = first - 1;
        while (at > sentence.FirstToken && field.Text.Tokens[at].Tag is UniversalTag.Adv or UniversalTag.Det or UniversalTag.Adp or UniversalTag.Adj)
        {
            at--;
        }

        return at > sentence.FirstToken && field.Text.Form(at) is "," or "(" or "—" or "–" && field.Text.Tokens[at - 1].FineTag is "NNS" ? at - 1 : -1;
    }
}
