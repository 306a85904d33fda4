using ClaimCheck.Claims.Deeds;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.PersonFacts;

/// <summary>Finds whom a verb befalls, by the tree where it tells, else as the only person told before it.</summary>
internal static class VictimFinder
{
    /// <summary>The word for the one that a passive or a state befalls; -1 where it is not clear.</summary>
    /// <param name="field">The text.</param>
    /// <param name="verb">The verb.</param>
    public static int Of(FieldReading field, int verb)
    {
        var parties = new Parties(field, verb);
        return parties.Thing >= 0 && parties.Thing < verb ? parties.Thing : field.Text.Tokens[verb].FineTag is "VBN" or "VBD" or "JJ" or "NN" && parties.Doer < 0 ? OnlyBefore(field, verb) : -1;
    }

    /// <summary>The word for the one who does or suffers what a verb says; -1 where it is not clear.</summary>
    /// <param name="field">The text.</param>
    /// <param name="verb">The verb.</param>
    public static int SubjectOf(FieldReading field, int verb)
    {
        var parties = new Parties(field, verb);
        var subject = parties.Doer >= 0 ? parties.Doer : parties.Thing < verb ? parties.Thing : -1;
        return subject >= 0 && subject < verb ? subject : OnlyBefore(field, verb);
    }

    /// <summary>The only person that the sentence tells before a word, or the one right before it; -1 where there are several or none.</summary>
    /// <param name="field">The text.</param>
    /// <param name="token">The word.</param>
    public static int OnlyBefore(FieldReading field, int token)
    {
        var found = -1;
        for (var i = token - 1; i >= field.Text.Sentences[field.Text.Tokens[token].Sentence].FirstToken; i--)
        {
            if (field.Text.Tokens[i].Tag is UniversalTag.Noun && field.Text.Tokens[i].FineTag is "NNS" && Language.Lexicon.WordLexicon.Default.IsPerson(field.Text.Tokens[i].Lemma) && field.Tree.Relation(i) is not "nmod")
            {
                return found;
            }

            if (!WhomReader.IsPerson(field, i) || (found >= 0 && IsSame(field, i, found)))
            {
                continue;
            }

            if (found >= 0)
            {
                return -1;
            }

            found = i;
        }

        return found;
    }

    /// <summary>Whether two words are of one name, or one is said of the other ("the driver, Ivo Marsan").</summary>
    private static bool IsSame(FieldReading field, int a, int b) => (field.Entity[a] >= 0 && field.Entity[a] == field.Entity[b])
        || (field.Text.Tokens[b].Head == a && field.Tree.Relation(b) is "appos" or "flat" or "compound") || (field.Text.Tokens[a].Head == b && field.Tree.Relation(a) is "appos" or "compound" or "flat");
}
