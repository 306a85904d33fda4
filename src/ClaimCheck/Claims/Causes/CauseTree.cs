using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Causes;

/// <summary>The places of a tree where causes and effects stand, seen from a cue. All return -1 where nothing stands there.</summary>
internal static class CauseTree
{
    /// <summary>Words of "cause of the fire" behind the first.</summary>
    private const int LongestLabel = 5;

    /// <summary>Tokens of a sentence that is looked back into.</summary>
    private const int LongestSentence = 60;

    /// <summary>The subject of a predicate, or of that which it completes ("is believed to have started the fire").</summary>
    public static int SubjectOf(SentenceScope scope, int token)
    {
        var subject = token < 0 ? -1 : scope.Field.Tree.ChildWith(token, "nsubj") is >= 0 and var noun ? noun : scope.Field.Tree.ChildWith(token, "csubj");
        return token >= 0 && subject < 0 && scope.Field.Tree.Relation(token) is "xcomp" && scope.Field.Text.Tokens[token].Head is >= 0 and var governor
            ? scope.Field.Tree.ChildWith(governor, "nsubj") : subject;
    }

    /// <summary>The object of a verb.</summary>
    public static int ObjectOf(SentenceScope scope, int token) => scope.Field.Tree.ChildWith(token, "obj");

    /// <summary>What stands behind a verb with one of some prepositions, each of one word or more: a noun, or what was done.</summary>
    public static int ObliqueOf(SentenceScope scope, int token, string[][] prepositions)
    {
        foreach (var relation in (ReadOnlySpan<string>)["obl", "nmod", "advcl"])
        {
            if (DependentOf(scope, token, relation, prepositions) is >= 0 and var found)
            {
                return found;
            }
        }

        return ObjectOf(scope, token) is >= 0 and var thing ? DependentOf(scope, thing, "acl", prepositions) : -1;
    }

    /// <summary>The first dependent behind a token with a relation and one of some prepositions, of which the last word stands before it.</summary>
    public static int DependentOf(SentenceScope scope, int token, ReadOnlySpan<char> relation, string[][] prepositions)
    {
        for (var child = scope.Field.Tree.FirstChild(token); child >= 0; child = scope.Field.Tree.NextSibling(child))
        {
            if (child > token && scope.Field.Tree.Relation(child).SequenceEqual(relation) && MarkOf(scope, child) is >= 0 and var mark
                && Array.Exists(prepositions, p => scope.Field.Text.Form(mark).Equals(p[^1], StringComparison.OrdinalIgnoreCase)))
            {
                return child;
            }
        }

        return -1;
    }

    private static int MarkOf(SentenceScope scope, int token) =>
        scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark ? mark : scope.Field.Tree.ChildWith(token, "mark");

    /// <summary>"The spark that caused …": the noun that a relative clause belongs to.</summary>
    public static int AntecedentOf(SentenceScope scope, int token) =>
        scope.Field.Tree.Relation(token) is "acl" && scope.Field.Text.Tokens[token].Head is var noun && noun >= 0 && scope.Field.Text.Tokens[noun].Tag == UniversalTag.Noun ? noun : -1;

    /// <summary>The subject of the sentence before, which a pronoun takes up as a rule.</summary>
    public static int SubjectBefore(SentenceScope scope)
    {
        for (var i = scope.Sentence.FirstToken - 1; i >= 0 && i >= scope.Sentence.FirstToken - LongestSentence; i--)
        {
            if (scope.Field.Tree.Relation(i) is "root")
            {
                return SubjectOf(scope, i);
            }
        }

        return -1;
    }

    /// <summary>"Cause of the fire: a candle": the head of what stands behind the colon of a sentence that a word begins.</summary>
    public static int BehindColon(SentenceScope scope, int token)
    {
        if (token > scope.Sentence.FirstToken + 1)
        {
            return -1;
        }

        var colon = token + 1;
        while (colon < scope.Sentence.EndToken && colon <= token + LongestLabel && scope.Field.Text.Form(colon) is not ":")
        {
            colon++;
        }

        for (var i = colon + 1; i < scope.Sentence.EndToken && colon <= token + LongestLabel; i++)
        {
            if (scope.Field.Text.Tokens[i].Head <= colon && scope.Field.Text.Tokens[i].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is a participle of the passive, with or without its auxiliary.</summary>
    public static bool IsPassive(SentenceScope scope, int token) => scope.Field.Text.Tokens[token].FineTag is "VBN"
        && (scope.Field.Text.Tokens[token].Relation is "acl" || scope.Field.Tree.ChildWith(token, "aux") is >= 0 and var auxiliary
            && scope.Field.Text.Tokens[LastAuxiliary(scope, token, auxiliary)].Lemma is "be" or "get");

    /// <summary>"Refused to link the fire to the heater": an infinitive without a perfect says what somebody means to do, unless it stands behind "be".</summary>
    public static bool IsAim(SentenceScope scope, int token) => scope.Field.Text.Tokens[token] is { FineTag: "VB", Tag: UniversalTag.Verb }
        && scope.Field.Tree.ChildWith(token, "mark") is >= 0 and var mark && scope.Field.Text.Form(mark) is "to" && scope.Field.Tree.ChildWith(token, "aux") < 0
        && (mark == 0 || scope.Field.Text.Tokens[mark - 1].Lemma is not "be");

    /// <summary>"No idea": whether a noun is denied.</summary>
    public static bool IsNone(SentenceScope scope, int token) =>
        scope.Field.Tree.ChildWith(token, "det") is >= 0 and var article && scope.Field.Text.Tokens[article].Lemma is "no" or "neither";

    /// <summary>Whether a token is what a sentence says of its subject.</summary>
    public static bool IsPredicate(SentenceScope scope, int token) => scope.Field.Tree.ChildWith(token, "cop") >= 0;

    /// <summary>Whether a preposition marks a token.</summary>
    public static bool HasCase(SentenceScope scope, int token, ReadOnlySpan<char> preposition) =>
        scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && scope.Field.Text.Form(mark).Equals(preposition, StringComparison.OrdinalIgnoreCase);

    /// <summary>A person who is named, or a pronoun, is the doer, not the cause.</summary>
    public static bool IsDoer(SentenceScope scope, int token) => scope.Field.Text.Tokens[token].Tag == UniversalTag.Pron || IsNamedPerson(scope, token);

    /// <summary>Whether a token belongs or refers to the name of a person.</summary>
    public static bool IsNamedPerson(SentenceScope scope, int token) =>
        scope.Field.Entity[token] is >= 0 and var entity && scope.Field.Text.Entities[entity].Type == NameType.Person;

    private static int LastAuxiliary(SentenceScope scope, int token, int auxiliary)
    {
        var last = auxiliary;
        for (var child = auxiliary; child >= 0; child = scope.Field.Tree.NextSibling(child))
        {
            last = scope.Field.Tree.Relation(child) is "aux" && child < token ? child : last;
        }

        return last;
    }
}
