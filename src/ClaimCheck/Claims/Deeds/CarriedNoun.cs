using System.Collections.Frozen;
using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Verbs that only carry the noun of a deed ("carried out an inspection", "no fire was seen"), and the noun that they carry.</summary>
internal static class CarriedNoun
{
    private static readonly FrozenDictionary<string, string> Carriers = CueTable.Read("carrier-verbs.tsv");
    private static readonly FrozenDictionary<string, string> Light = CueTable.Read("light-words.tsv");

    /// <summary>What sort of carrier a verb is; <see langword="null"/> for verbs that tell a deed themselves.</summary>
    /// <param name="verb">The verb's lemma.</param>
    public static string? SortOf(string verb) => Carriers.GetValueOrDefault(verb);

    /// <summary>What sort of carrier the verb of a clause is; <see langword="null"/> where persons are found or given something, or where it is the seeing that is denied.</summary>
    /// <param name="field">The text.</param>
    /// <param name="verb">The verb's lemma.</param>
    /// <param name="parties">Who does what to whom in the clause.</param>
    /// <param name="negation">What negates it, or -1.</param>
    public static string? CarrierOf(FieldReading field, string verb, in Parties parties, int negation) => Carriers.TryGetValue(verb, out var carrier)
        && !(carrier == "do" && parties.Thing >= 0 && !IsDone(field.Text.Tokens[parties.Thing].Lemma) && !Light.ContainsKey(verb))
        && !(carrier == "act" && !IsAct(field, parties.Thing))
        && !(carrier == "see" && negation >= 0 && !Empties(field, negation, parties.Thing) && !(parties.Doer < 0 && IsSubject(field, parties.Thing)))
        && !IsPerson(field, parties.Thing) && !(carrier == "occur" && IsPerson(field, parties.Doer)) ? carrier : null;

    /// <summary>Behind a noun of evidence or intention stands what it is of.</summary>
    /// <param name="field">The text.</param>
    /// <param name="noun">The noun, or -1.</param>
    public static int Content(FieldReading field, int noun)
    {
        if (noun < 0 || (!NegationReader.Is(field.Text.Tokens[noun].Lemma, "trace") && !NegationReader.Is(field.Text.Tokens[noun].Lemma, "intent")))
        {
            return noun;
        }

        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (child > noun && field.Tree.Relation(child) is "nmod" or "acl")
            {
                return child;
            }
        }

        return noun;
    }

    /// <summary>An agreement that was not reached, a decision that was not taken: what did not come about is itself, not what it is of.</summary>
    /// <param name="field">The text.</param>
    /// <param name="noun">The noun, or -1.</param>
    /// <param name="verb">The verb that carries it.</param>
    public static bool IsSettled(FieldReading field, int noun, string verb) =>
        noun >= 0 && field.Text.Tokens[noun].Lemma is "agreement" or "decision" && verb is "reach" or "take" or "make" or "achieve" or "come to" or "conclude" or "strike"
        && (Content(field, noun) == noun || field.Tree.Relation(Content(field, noun)) is not "acl");

    /// <summary>Whether a noun is an act, so that it can be carried out; a ship is launched itself.</summary>
    private static bool IsDone(string noun) => (WordLexicon.Default.Classes(noun) & (NounClasses.Artifact | NounClasses.Animal)) == 0
        || WordLexicon.Default.DerivationFamily(noun, UniversalTag.Noun).Length > 0;

    /// <summary>Whether a noun is listed with the words for a deed, as a verb is that it is derived from ("a charge", "a decision").</summary>
    private static bool IsAct(FieldReading field, int noun) => noun >= 0 && field.Text.Tokens[noun].Tag == UniversalTag.Noun
        && (DeedClasses.Default.Of(field.Text.Tokens[noun].Lemma, UniversalTag.Noun).Ids.Length > 1 || NegationReader.Is(field.Text.Tokens[noun].Lemma, "intent"))
        && WordLexicon.Default.DerivationFamily(field.Text.Tokens[noun].Lemma, UniversalTag.Noun).Length > 0;

    private static bool IsPerson(FieldReading field, int token) => token >= 0 && WordLexicon.Default.IsPerson(field.Text.Tokens[token].Lemma);

    /// <summary>Whether a negation empties a noun ("no fire was seen") and not the seeing of it ("did not see the fire").</summary>
    private static bool Empties(FieldReading field, int negation, int noun) => noun >= 0 && (negation == noun || field.Text.Tokens[negation].Head == noun
        || (field.Text.Tokens[negation].Head is >= 0 and var head && field.Text.Tokens[head].Head == noun));

    /// <summary>Whether a noun is what nobody saw ("damage was not observed").</summary>
    private static bool IsSubject(FieldReading field, int noun) => noun >= 0 && field.Tree.Relation(noun) is "nsubj";
}
