using ClaimCheck.Claims.Structure;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Tells verbs of what is over from verbs of what goes on, is done by now, or is to come.</summary>
internal static class SimplePast
{
    /// <summary>Whether a verb stands in the simple past, that of a passive in its auxiliary.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The verb.</param>
    public static bool Is(FieldReading field, int clause)
    {
        if (field.Text.Tokens[clause].FineTag is "VBD")
        {
            return true;
        }

        var past = false;
        for (var child = field.Text.Tokens[clause].FineTag is "VBN" ? field.Tree.FirstChild(clause) : -1; child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "aux")
            {
                if (field.Text.Tokens[child].Lemma is not "be")
                {
                    return false;
                }

                past |= field.Text.Tokens[child].FineTag is "VBD";
            }
        }

        return past;
    }
}
