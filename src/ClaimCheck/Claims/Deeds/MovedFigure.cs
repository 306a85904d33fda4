using ClaimCheck.Claims.Extraction;
using ClaimCheck.Claims.Structure;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Deeds;

/// <summary>Tells verbs that only move a figure ("fell to 380 million") from verbs that tell a deed.</summary>
internal static class MovedFigure
{
    /// <summary>Whether a verb only says which way a figure moves: what the figure is then says its own claim.</summary>
    public static bool IsBy(SentenceScope scope, int predicate)
    {
        var tokens = scope.Field.Text.Tokens;
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken && tokens[predicate].Tag == UniversalTag.Verb && MeasureVerbs.MovesItsSubject(tokens[predicate].Lemma); i++)
        {
            if (scope.IsFigure(i) && scope.Field.Clauses.HeadOf(i) == predicate && !scope.IsDate(i) && !IsCount(scope.Field, i) && IsDirect(tokens, i, predicate))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure, or its unit, hangs on the verb itself, and not on something else in the clause ("stays open, to cheers from three swimmers").</summary>
    private static bool IsDirect(Token[] tokens, int figure, int predicate) => tokens[figure].Head is var unit && (unit == predicate || unit < 0 || tokens[unit].Head == predicate
        || (tokens[unit].Head is >= 0 and var whole && tokens[whole].Head == predicate && tokens[unit].Relation is "compound" or "nummod" or "flat"));

    /// <summary>Whether a figure counts a subject, or stands inside a word ("two branches will close", "hit a nine-storey block").</summary>
    private static bool IsCount(FieldReading field, int figure)
    {
        var head = field.Text.Tokens[figure].Head;
        return head >= 0 && (field.Tree.Relation(head) is "nsubj" or "compound" or "amod" || field.Tree.Relation(figure) is "compound" or "amod");
    }
}
