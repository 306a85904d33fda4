using ClaimCheck.Claims.Circumstances;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Tells what a phrase beside a deed is to it: its instrument, its time, a measure, a part of the verb, or a count of something else.</summary>
internal static class DeedPhrases
{
    private static readonly uint Gas = DeedClasses.IdOf("gas");
    private static readonly uint Weapon = DeedClasses.IdOf("weapon");

    /// <summary>Whether a phrase says when it was or what it was about ("before the breach", "over the fire"), which others need not repeat.</summary>
    public static bool IsBeside(SentenceScope scope, int token) => scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && (NegationReader.Is(scope.Field.Text.Tokens[mark].Lemma, "beside") || scope.Field.Text.Tokens[mark].Lemma is "before");

    /// <summary>"Was met with tear gas": a thing, and not a person, a body or a time.</summary>
    public static bool IsInstrument(SentenceScope scope, int token) => scope.Field.Tree.ChildWith(token, "case") is >= 0 and var mark && scope.Field.Text.Tokens[mark].Lemma is "with"
        && scope.Field.Text.Tokens[token].Tag == UniversalTag.Noun && (DeedClasses.Default.Of(scope.Field.Text.Tokens[token].Lemma, UniversalTag.Noun) is { } known && (Array.BinarySearch(known.Ids, Gas) >= 0
            || Array.BinarySearch(known.Ids, Weapon) >= 0 || Array.BinarySearch(known.Implied, Weapon) >= 0));

    /// <summary>"Put pen to paper": a bare noun belongs to the phrase.</summary>
    public static bool IsOfPhrase(SentenceScope scope, int clause, int child) => VerbWords.ObjectOf(scope.Field, clause) >= 0 && scope.Field.Tree.ChildWith(child, "det") < 0 && scope.Field.Text.Tokens[child].Tag == UniversalTag.Noun
        && scope.Field.Text.Tokens[child].FineTag is "NN" && scope.Field.Tree.ChildWith(child, "case") is >= 0 and var mark && scope.Field.Text.Tokens[mark].Lemma is "to";

    /// <summary>Whether an adverb or a complement tells the deed more closely ("acted alone", "entered illegally").</summary>
    public static bool IsNarrowing(SentenceScope scope, int token) => scope.Field.Text.Tokens[token].Lemma is "against" or "illegally" or "alone"
        || (scope.Field.Text.Tokens[token].Tag is UniversalTag.Noun or UniversalTag.Adj && scope.Field.Tree.Relation(token) is "xcomp");

    /// <summary>"The 163-km stage": a measure tells how large a thing is, not which.</summary>
    public static bool IsMeasure(SentenceScope scope, int token) => scope.Field.Tree.ChildWith(token, "nummod") is >= 0 and var number && scope.IsFigure(number) && scope.Field.Tree.Relation(token) is "compound" or "amod";

    /// <summary>"One of the branches", "some of the crew": what is counted stands behind.</summary>
    public static bool IsCount(SentenceScope scope, int token) => scope.Field.Text.Tokens[token].Tag is UniversalTag.Num or UniversalTag.Det || (scope.Field.Text.Tokens[token].Tag == UniversalTag.Pron && scope.Field.Text.Tokens[token].Lemma is "some" or "all" or "most" or "many" or "each" or "both" or "one" or "half");
}
