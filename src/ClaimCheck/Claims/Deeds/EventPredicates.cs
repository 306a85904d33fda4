using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Tells which predicates state an event, against which a denial of it can be held.</summary>
internal static class EventPredicates
{
    /// <summary>Whether a predicate tells of something that happened or is so, and not of a wish, an order or a quality that no deed is of.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="predicate">The head of the clause.</param>
    public static bool IsEvent(SentenceScope scope, int predicate)
    {
        var tokens = scope.Field.Text.Tokens;
        if (IsParticiple(scope, predicate))
        {
            return IsStatement(scope, predicate) && scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0;
        }

        if (tokens[predicate].Tag == UniversalTag.Adj)
        {
            return IsStatement(scope, predicate) && scope.Field.Tree.ChildWith(predicate, "cop") >= 0 && scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0
                && DeedClasses.Default.Of(tokens[predicate].Lemma, UniversalTag.Adj).Ids.Length > 1;
        }

        return tokens[predicate].Tag == UniversalTag.Verb
            && (tokens[predicate].FineTag is "VBD" or "VBN" or "VBZ" or "VBP" || HasAuxiliary(scope, predicate) || HasAgent(scope, predicate))
            && IsStatement(scope, predicate)
            && (scope.Field.Tree.ChildWith(predicate, "nsubj") >= 0 || scope.Field.Tree.ChildWith(predicate, "obj") >= 0 || scope.Field.Tree.Relation(predicate) is "acl" or "advcl");
    }

    /// <summary>Whether a predicate is that of a sentence of its own.</summary>
    public static bool IsMain(SentenceScope scope, int predicate) => scope.Field.Tree.Relation(predicate) is "root" or "conj" or "ccomp" or "parataxis" or "appos";

    /// <summary>Whether a predicate is the participle of a passive that was taken for an adjective ("was diverted").</summary>
    public static bool IsParticiple(SentenceScope scope, int predicate) =>
        Participles.VerbOf(scope.Field.Text.Tokens[predicate]) is not null && scope.Field.Tree.ChildWith(predicate, "cop") >= 0;

    /// <summary>Whether an auxiliary belongs to a predicate.</summary>
    public static bool HasAuxiliary(SentenceScope scope, int predicate) => scope.Field.Tree.ChildWith(predicate, "aux") >= 0;

    private static bool IsStatement(SentenceScope scope, int predicate) => IsMain(scope, predicate) || scope.Field.Tree.Relation(predicate) is "acl" or "advcl";

    private static bool HasAgent(SentenceScope scope, int predicate) =>
        scope.Field.Tree.ChildWith(predicate, "obl") is >= 0 and var agent && scope.Field.Text.Tokens[agent].Relation == "obl:agent";
}
