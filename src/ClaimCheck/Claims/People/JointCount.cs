using System.Collections.Frozen;
using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;
using ClaimCheck.Quantities;

namespace ClaimCheck.Claims.People;

/// <summary>Adds up the people of whom one predicate is said side by side: "a woman and her two sons were killed" counts three. The trees of lists are
/// often wrong, so the list is read word by word from the argument that the tree gives, and nothing is added up where one of its members tells no number.</summary>
internal static class JointCount
{
    private const int Most = 60;
    private static readonly FrozenDictionary<string, string> Groups = CueTable.Read("groups.tsv");

    /// <summary>The sum and the stretch that lists the people; <see langword="null"/> where there are not two members with a number each.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="argument">The token of what the role is said of.</param>
    /// <param name="predicate">The token that says it.</param>
    public static (decimal Sum, TextSpan Span)? Of(SentenceScope scope, int argument, int predicate)
    {
        var ahead = argument > predicate;
        var at = ahead ? argument : PeopleList.LastOf(scope, argument, predicate);
        var (first, last, sum, members, joined) = (at, at, 0m, 0, false);
        while (at >= 0)
        {
            var start = PeopleList.StartOf(scope, at);
            if (NumberOf(scope, start, at) is not { } number)
            {
                return null;
            }

            var named = PersonTold.IsNamedPerson(scope.Field, at);
            (sum, members) = (sum + number, members + 1);
            (first, last) = (Math.Min(first, start), Math.Max(last, at));
            (at, var and) = ahead ? PeopleList.Next(scope, at) : PeopleList.Previous(scope, start);
            joined |= and;
            if (at >= 0 && !and && named != PersonTold.IsNamedPerson(scope.Field, at))
            {
                // "His wife, Ilva Brant, and a neighbour": the name may be the wife's.
                return null;
            }
        }

        if (ahead && TurnedOnSelf.Behind(scope, last) is var self && self >= 0)
        {
            (sum, members, last, joined) = (sum + 1, members + 1, self, true);
        }

        // A list without "and" is a list in headlines only.
        return members < 2 || sum > Most || (!joined && scope.Field.Field != ArticleField.Title && scope.Sentence.Paragraph > 0)
            ? null : (sum, new TextSpan(scope.Field.Text.Tokens[first].Start, scope.Field.Text.Tokens[last].End));
    }

    /// <summary>How many people a phrase tells; <see langword="null"/> where it tells no number, or no people.</summary>
    private static decimal? NumberOf(SentenceScope scope, int start, int head)
    {
        var token = scope.Field.Text.Tokens[head];
        foreach (var quantity in scope.Quantities)
        {
            if (quantity.Kind is QuantityKind.Count or QuantityKind.Number && scope.Field.TokenAt(quantity.Number.Start) is var figure && figure >= start && figure <= head
                && scope.Field.Text.Tokens[Math.Min(figure + 1, head)].Tag != UniversalTag.Punct)
            {
                return quantity is { Value: { } value, Bound: Bound.Exact } && value == decimal.Truncate(value) && (figure == head || IsPerson(token.Lemma)) ? value : null;
            }
        }

        return token.Tag == UniversalTag.Pron ? (scope.Field.Text.Form(head).EndsWith("self", StringComparison.Ordinal) ? 1 : null)
            : Groups.ContainsKey(token.Lemma) ? 2
            : (token.FineTag is "NN" or "NNP" && IsPerson(token.Lemma)) || PersonTold.IsNamedPerson(scope.Field, head) || IsCalled(scope, start, head) ? 1 : null;
    }

    /// <summary>"His daughter Ilva".</summary>
    private static bool IsCalled(SentenceScope scope, int start, int head) =>
        head > start && scope.Field.Text.Tokens[head].Tag == UniversalTag.Propn && scope.Field.Text.Tokens[head - 1] is { FineTag: "NN" } noun && IsPerson(noun.Lemma);

    private static bool IsPerson(string lemma) => WordLexicon.Default.IsPerson(lemma) || lemma is "other";
}
