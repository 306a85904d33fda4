using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>Reads figures that say how many all are: "all her puppets, some 310 of them, go to the museum".</summary>
internal static class AllOfThem
{
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
