using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells figures that stand beside the number of all that there are: "five of its seven carriages overturned" counts the carriages that did, as
/// "five carriages overturned" does. The whole only adds how many there were.</summary>
internal static class CountedWhole
{
    private const int MostBefore = 12;

    /// <summary>Whether the figure is told out of a whole that has a figure and of which nothing else is said.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="anchor">Where the figure stands.</param>
    public static bool Contains(SentenceScope scope, QuantityAnchor anchor) => Behind(scope, anchor) || InFront(scope, anchor);

    /// <summary>"Five of its seven carriages".</summary>
    private static bool Behind(SentenceScope scope, QuantityAnchor anchor)
    {
        var text = scope.Field.Text;
        var at = anchor.Last + 1;
        if (at + 2 >= scope.Sentence.EndToken || text.Form(at) is not "of")
        {
            return false;
        }

        for (at++; at < scope.Sentence.EndToken && !scope.IsFigure(at); at++)
        {
            if (text.Tokens[at].Tag is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Part or UniversalTag.Noun or UniversalTag.Adj) || text.Form(at) is "other" or "them" or "whom")
            {
                return false;
            }
        }

        return at < scope.Sentence.EndToken && IsPlainWhole(scope, at);
    }

    /// <summary>"Of the 1,140 participants, five died".</summary>
    private static bool InFront(SentenceScope scope, QuantityAnchor anchor)
    {
        var first = scope.Sentence.FirstToken;
        if (scope.Field.Text.Form(first) is not "Of" || anchor.First - first > MostBefore)
        {
            return false;
        }

        for (var i = first + 1; i < anchor.First; i++)
        {
            if (scope.IsFigure(i))
            {
                return IsPlainWhole(scope, i) && HasDeed(scope, anchor);
            }
        }

        return false;
    }

    /// <summary>Whether the figure has a verb of its own, and not only a noun or an adjective that it is ("11 were children").</summary>
    private static bool HasDeed(SentenceScope scope, QuantityAnchor anchor)
    {
        var clause = scope.Field.Clauses.HeadOf(anchor.Head);
        return clause > anchor.Last && scope.Field.Text.Tokens[clause].Tag == UniversalTag.Verb;
    }

    /// <summary>Whether what has the figure of the whole is a noun in the plural that no role is told of: of the injured, or those arrested, other figures are parts.</summary>
    private static bool IsPlainWhole(SentenceScope scope, int figure)
    {
        var noun = figure;
        while (noun < scope.Sentence.EndToken && scope.Field.Text.Tokens[noun].FineTag is not ("NNS" or "NNPS"))
        {
            if (scope.Field.Text.Tokens[noun].Tag is not (UniversalTag.Num or UniversalTag.Adj or UniversalTag.Noun) || scope.Field.Text.Form(noun) is "other" or "remaining")
            {
                return false;
            }

            noun++;
        }

        if (noun >= scope.Sentence.EndToken)
        {
            return false;
        }

        foreach (var hit in scope.Roles)
        {
            if ((hit.HeadToken == noun && hit.Role.Trend is RoleTrend.Rising or RoleTrend.Falling) || (scope.Field.Text.Tokens[hit.HeadToken].Head == noun && scope.Field.Tree.Relation(hit.HeadToken) is "acl" or "amod"))
            {
                return false;
            }
        }

        return true;
    }
}
