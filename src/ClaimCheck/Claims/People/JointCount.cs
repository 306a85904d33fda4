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
        var at = ahead ? argument : LastOf(scope, argument, predicate);
        var (first, last, sum, members, joined) = (at, at, 0m, 0, false);
        while (at >= 0)
        {
            var start = StartOf(scope, at);
            if (NumberOf(scope, start, at) is not { } number)
            {
                return null;
            }

            var named = PersonTold.IsNamedPerson(scope.Field, at);
            (sum, members) = (sum + number, members + 1);
            (first, last) = (Math.Min(first, start), Math.Max(last, at));
            (at, var and) = ahead ? Next(scope, at) : Previous(scope, start);
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

    /// <summary>The last member of a list of which the tree gives any: the nearest head before the predicate that hangs on the same list.</summary>
    private static int LastOf(SentenceScope scope, int argument, int predicate)
    {
        var last = argument;
        for (var i = argument + 1; i < predicate; i++)
        {
            var head = scope.Field.Text.Tokens[i].Head;
            last = (scope.Field.Tree.Relation(i) is "conj" && head >= argument && head <= last)
                || (scope.Field.Tree.Relation(i) is "nsubj" && head == scope.Field.Text.Tokens[argument].Head) ? i : last;
        }

        return last;
    }

    /// <summary>First token of the phrase that a head ends.</summary>
    private static int StartOf(SentenceScope scope, int head)
    {
        var start = head;
        while (start > scope.Sentence.FirstToken && IsInside(scope, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool IsInside(SentenceScope scope, int token) => scope.Field.Text.Form(token) is "-"
        || scope.Field.Text.Tokens[token].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn
        || (scope.Field.Text.Tokens[token].Tag == UniversalTag.Pron && scope.Field.Tree.Relation(token) is "nmod");

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

    /// <summary>The head of the member before a phrase and whether "and" stands between; -1 where none does.</summary>
    private static (int Head, bool And) Previous(SentenceScope scope, int start)
    {
        var at = start - 1;
        var and = at >= scope.Sentence.FirstToken && IsAnd(scope, at);
        at -= and ? 1 : 0;
        var comma = at >= scope.Sentence.FirstToken && scope.Field.Text.Form(at) is ",";
        at -= comma ? 1 : 0;
        if (comma && at - 1 > scope.Sentence.FirstToken && scope.Field.Text.Tokens[at].Tag == UniversalTag.Num && scope.Field.Text.Form(at - 1) is ",")
        {
            // "a woman, 34, and her sons"
            at -= 2;
        }

        return (and || comma) && at >= scope.Sentence.FirstToken && scope.Field.Text.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.Propn ? (at, and) : (-1, and);
    }

    /// <summary>The head of the member behind another and whether "and" stands between; -1 where none does.</summary>
    private static (int Head, bool And) Next(SentenceScope scope, int head)
    {
        var at = head + 1;
        var end = scope.Sentence.EndToken;
        if (at < end && scope.Field.Text.Form(at) is "of")
        {
            // "six of his grandchildren"
            at++;
            while (at < end && IsInside(scope, at))
            {
                at++;
            }
        }

        if (at + 2 < end && scope.Field.Text.Form(at) is "," && scope.Field.Text.Tokens[at + 1].Tag == UniversalTag.Num && scope.Field.Text.Form(at + 2) is ",")
        {
            // "his wife, 34, and her sons"
            at += 2;
        }

        var comma = at < end && scope.Field.Text.Form(at) is ",";
        at += comma ? 1 : 0;
        var and = at < end && IsAnd(scope, at);
        at += and ? 1 : 0;
        if (!(and || comma))
        {
            return (-1, false);
        }

        var last = at;
        while (last + 1 < end && IsInside(scope, last) && IsInside(scope, last + 1))
        {
            last++;
        }

        if (last + 2 < end && scope.Field.Text.Form(last + 1) is "of" && scope.Field.Text.Form(last + 2) is "them" or "whom")
        {
            // "38 people, 12 of them children" adds nobody.
            return (-1, and);
        }

        var isPhrase = last < end && scope.Field.Text.Tokens[last].Tag is UniversalTag.Noun or UniversalTag.Num or UniversalTag.Propn
            || (last < end && scope.Field.Text.Tokens[last].Tag == UniversalTag.Pron && scope.Field.Text.Form(last).EndsWith("self", StringComparison.Ordinal));
        return isPhrase ? (last, and) : (-1, and);
    }

    private static bool IsAnd(SentenceScope scope, int token) => scope.Field.Text.Form(token) is "and" or "&";
}
