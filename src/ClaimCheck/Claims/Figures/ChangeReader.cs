using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.Figures;

/// <summary>Tells figures that say how much something moved, or from where, from those that say where it stands.</summary>
internal static class ChangeReader
{
    /// <summary>How many words may stand between a preposition and its figure.</summary>
    private const int Hedge = 4;

    /// <summary>How many words a level with its preposition has at most ("to more than six euros a share").</summary>
    private const int Level = 8;

    /// <summary>Whether a figure behind "from" is what another came from ("rose from 12 to 67", "to six cents from 14").</summary>
    public static bool IsPrevious(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) =>
        quantity.Bound != Bound.Range && (HasVerb(scope, anchor) || StandsBehindLevel(scope, anchor)) && !IsSource(scope, quantity, anchor);

    /// <summary>Whether a figure behind "by", or with a word of its trend, says by how much something else moved.</summary>
    public static bool IsChange(SentenceScope scope, QuantityAnchor anchor) => HasVerb(scope, anchor) || IsOfNoun(scope, anchor);

    /// <summary>"4.2 percent more pay", "a third fewer", "12% cheaper": a comparative right behind a percentage says a change.</summary>
    public static bool SaysMore(SentenceScope scope, QuantityAnchor anchor)
    {
        var next = anchor.Last + 1;
        return next < scope.Sentence.EndToken
            && (scope.Field.Text.Tokens[next].FineTag is "JJR" or "RBR" || scope.Field.Text.Form(next) is "more" or "less" or "fewer" or "up" or "down");
    }

    /// <summary>Whether the verb of a figure, which is no subject itself, says that its subject moves.</summary>
    private static bool HasVerb(SentenceScope scope, QuantityAnchor anchor)
    {
        var field = scope.Field;
        var clause = field.Clauses.HeadOf(anchor.Head);
        return clause >= 0 && field.Tree.Relation(anchor.Noun >= 0 ? anchor.Noun : anchor.Head) is not "nsubj" && (anchor.Governor == clause || anchor.Noun < 0 || anchor.Head == clause) && MeasureVerbs.MovesItsSubject(field.Text.Tokens[clause].Lemma);
    }

    /// <summary>Whether a noun of change governs the figure ("a fall of 3%"), or a headline without a verb does ("Sales up 3%").</summary>
    private static bool IsOfNoun(SentenceScope scope, QuantityAnchor anchor)
    {
        foreach (var at in (ReadOnlySpan<int>)[anchor.Noun, anchor.Governor])
        {
            if (at >= 0 && StatisticCues.IsChange(scope.Field.Text.Tokens[at].Lemma))
            {
                return true;
            }
        }

        var clause = scope.Field.Clauses.HeadOf(anchor.Head);
        return clause < 0 || scope.Field.Text.Tokens[clause].Tag != UniversalTag.Verb;
    }

    /// <summary>"To six cents from 14": the figure before "from" is what it came to.</summary>
    private static bool StandsBehindLevel(SentenceScope scope, QuantityAnchor anchor)
    {
        var from = anchor.First - 1;
        while (from > scope.Sentence.FirstToken && from >= anchor.First - Hedge && scope.Field.Text.Form(from) is not "from")
        {
            from--;
        }

        var figure = false;
        for (var at = from - 1; at >= scope.Sentence.FirstToken && at >= from - Level; at--)
        {
            figure |= scope.IsFigure(at);
            if (figure && scope.Field.Text.Form(at) is "to")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The tusks came from some 900 elephants": counted things that something comes from; not "from two goals down".</summary>
    private static bool IsSource(SentenceScope scope, Quantity quantity, QuantityAnchor anchor) =>
        quantity.Kind is QuantityKind.Count && anchor.Noun > anchor.Last && scope.Field.Clauses.HeadOf(anchor.Head) is >= 0 and var verb
        && scope.Field.Text.Tokens[verb].Lemma is "come" or "go" or "draw" or "get" or "take"
        && !(anchor.Noun + 1 < scope.Sentence.EndToken && scope.Field.Text.Form(anchor.Noun + 1) is "down" or "behind" or "back" or "up" or "ahead" or "to");
}
