using ClaimCheck.Language;

namespace ClaimCheck.Claims.Structure;

/// <summary>Verbs of two words: with a particle ("hand over"), or with a word that makes another verb of them ("walk free", "vote against").</summary>
internal static class VerbWords
{
    /// <summary>The lemma of a token; of a verb with what belongs to it.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The token.</param>
    public static string Of(FieldReading field, int token) => Of(field, token, DeedClasses.Default);

    /// <summary>The same, with the verbs of two words that a table of deeds lists.</summary>
    public static string Of(FieldReading field, int token, DeedClasses classes)
    {
        var tokens = field.Text.Tokens;
        var lemma = tokens[token].Lemma;
        for (var child = tokens[token].Tag == UniversalTag.Verb ? field.Tree.FirstChild(token) : -1; child >= 0; child = field.Tree.NextSibling(child))
        {
            if (tokens[child].Relation == "compound:prt" || (child > token && field.Tree.Relation(child) is "advmod" or "xcomp" or "obl" or "obj" && classes.Knows(lemma, tokens[child].Lemma)))
            {
                return lemma + " " + tokens[child].Lemma;
            }

            // "Voted against the bill": the preposition makes another deed of it.
            if (child > token && field.Tree.Relation(child) is "obl" && field.Tree.ChildWith(child, "case") is >= 0 and var mark && tokens[mark].Lemma is "for" or "against" && classes.Knows(lemma, tokens[mark].Lemma))
            {
                return lemma + " " + tokens[mark].Lemma;
            }
        }

        return lemma;
    }

    /// <summary>The object that is part of the verb ("changed hands", "lost their lives"), or -1.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The verb.</param>
    public static int ObjectOf(FieldReading field, int token) => field.Text.Tokens[token].Tag == UniversalTag.Verb && field.Tree.ChildWith(token, "obj") is >= 0 and var thing
        && DeedClasses.Default.Knows(field.Text.Tokens[token].Lemma, field.Text.Tokens[thing].Lemma) ? thing : -1;
}
