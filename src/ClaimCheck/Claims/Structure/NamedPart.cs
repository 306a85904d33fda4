using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>Reads parts of a whole that have a noun of their own: "38 people, 12 of them children", "61 buildings, of which 43 were homes".</summary>
internal static class NamedPart
{
    /// <summary>How far before a figure the word stands that makes it a part.</summary>
    private const int Reach = 4;

    /// <summary>The noun of a part behind "of them"; -1 where there is none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="last">Last token of the figure.</param>
    public static int NounOf(FieldReading field, int last)
    {
        var end = field.Text.Sentences[field.Text.Tokens[last].Sentence].EndToken;
        if (last + 3 >= end || field.Text.Form(last + 1) is not "of" || field.Text.Form(last + 2) is not ("them" or "whom" or "these" or "those"))
        {
            return -1;
        }

        var at = last + 3;
        while (at < end && field.Text.Tokens[at].Tag is UniversalTag.Aux or UniversalTag.Adj)
        {
            at++;
        }

        return at < end && field.Text.Tokens[at].FineTag is "NNS" ? at : -1;
    }

    /// <summary>Whether a part is told by its own noun, so that others may count the same by that noun alone ("including 12 children", "12 children died").</summary>
    /// <param name="field">The text.</param>
    /// <param name="anchor">Where the figure stands.</param>
    public static bool Is(FieldReading field, QuantityAnchor anchor)
    {
        if (anchor.Noun <= anchor.Last || field.Text.Tokens[anchor.Noun].FineTag is not "NNS")
        {
            return false;
        }

        if (anchor.Noun == NounOf(field, anchor.Last))
        {
            return true;
        }

        for (var i = anchor.First - 1; i >= 0 && i >= anchor.First - Reach; i--)
        {
            if (field.Text.Tokens[i].Lemma is "include" or "including" || field.Text.Form(i) is "among" or "Among")
            {
                return true;
            }
        }

        return false;
    }
}
