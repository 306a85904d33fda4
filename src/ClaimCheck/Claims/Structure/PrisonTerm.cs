namespace ClaimCheck.Claims.Structure;

/// <summary>Sentences to prison without a word for it: "was given seven years", "got two years".</summary>
internal static class PrisonTerm
{
    /// <summary>Whether a verb gives somebody a term of years.</summary>
    /// <param name="field">The text.</param>
    /// <param name="clause">The verb.</param>
    /// <param name="verb">Its lemma.</param>
    public static bool Is(FieldReading field, int clause, string verb)
    {
        for (var child = verb is "give" or "get" or "receive" ? field.Tree.FirstChild(clause) : -1; child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > clause && field.Tree.Relation(child) is "obj" or "obl" && field.Text.Tokens[child].Lemma is "year" && field.Tree.ChildWith(child, "nummod") >= 0
                && field.Tree.ChildWith(child, "case") < 0)
            {
                return true;
            }
        }

        return false;
    }
}
