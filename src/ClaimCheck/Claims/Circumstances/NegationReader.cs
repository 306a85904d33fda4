using System.Collections.Frozen;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Circumstances;

/// <summary>Finds what negates a clause: a word in it, or a verb above it that denies, fails to do or does not find it.</summary>
internal sealed class NegationReader(ModalityReader modality)
{
    private static readonly FrozenDictionary<string, string> Words = CueTable.Read("denial-words.tsv");

    /// <summary>The token that negates the clause of a predicate, or -1.</summary>
    /// <param name="field">The text.</param>
    /// <param name="predicate">The head of the clause.</param>
    public int Of(FieldReading field, int predicate)
    {
        var inside = Inside(field, predicate);
        return inside >= 0 ? inside : Above(field, predicate);
    }

    /// <summary>Whether a word has a class in the table of denials.</summary>
    public static bool Is(string lemma, string kind) => Words.TryGetValue(lemma, out var found) && found == kind;

    /// <summary>A word of the clause that negates it: "no" only before a noun, "without" only before a verb.</summary>
    private int Inside(FieldReading field, int predicate)
    {
        var tokens = field.Text.Tokens;
        var own = modality.NegationOf(field, predicate);
        if (own >= 0 && tokens[own].Lemma is not "no" and not "without")
        {
            return own;
        }

        for (var child = field.Tree.FirstChild(predicate); child >= 0; child = field.Tree.NextSibling(child))
        {
            var relation = field.Tree.Relation(child);
            if (relation is "mark" && tokens[child].Lemma is "without")
            {
                return child;
            }

            if (relation is "nsubj" or "obj" && Quantifier(field, child) is >= 0 and var none)
            {
                return none;
            }

            if (relation is "obl" && Is(tokens[child].Lemma, "occasion") && field.Tree.ChildWith(child, "det") is >= 0 and var never && tokens[never].Lemma is "no")
            {
                return never;
            }

            if (relation is "xcomp" && tokens[child].Tag == UniversalTag.Noun && Quantifier(field, child) is >= 0 and var nothing)
            {
                return nothing;
            }
        }

        return tokens[predicate].Tag == UniversalTag.Noun ? Quantifier(field, predicate) : -1;
    }

    /// <summary>What empties a noun: "no guard", "none of the guards", "neither pilot", "not one member", "not a single …".</summary>
    private static int Quantifier(FieldReading field, int noun)
    {
        var tokens = field.Text.Tokens;
        if (tokens[noun].Lemma is "nobody" or "nothing" or "none" or "neither")
        {
            return noun;
        }

        for (var child = field.Tree.FirstChild(noun); child >= 0; child = field.Tree.NextSibling(child))
        {
            if (field.Tree.Relation(child) is "det" && tokens[child].Lemma is "no" or "neither")
            {
                return child;
            }

            if (field.Tree.Relation(child) is "nummod" or "det" && tokens[child].Lemma is "one" or "single" or "a" or "any" && child > 0
                && tokens[child - 1].Lemma is "not" && tokens[child - 1].Sentence == tokens[child].Sentence)
            {
                return child - 1;
            }
        }

        return -1;
    }

    private int Above(FieldReading field, int clause)
    {
        var tokens = field.Text.Tokens;
        var head = tokens[clause].Head;
        if (head < 0)
        {
            return -1;
        }

        var relation = field.Tree.Relation(clause);
        if (relation is "acl" && Is(tokens[head].Lemma, "claim") && field.Tree.Relation(head) is "obj" && tokens[head].Head is >= 0 and var verb)
        {
            return (Denies(field, verb) || Is(VerbWords.Of(field, verb), "deny-claim")) && Inside(field, verb) < 0 ? verb : -1;
        }

        if (relation is "ccomp" or "xcomp")
        {
            return Denies(field, head) ? (Inside(field, head) < 0 ? head : -1)
                : relation is "xcomp" && Is(tokens[head].Lemma, "fail") ? (Inside(field, head) < 0 ? head : -1)
                : relation is "ccomp" && Is(tokens[head].Lemma, "find") ? modality.NegationOf(field, head) : -1;
        }

        return -1;
    }

    /// <summary>Whether a verb says that its complement is not so.</summary>
    public static bool Denies(FieldReading field, int verb) => Is(VerbWords.Of(field, verb), "deny");
}
