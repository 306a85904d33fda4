using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.People;

/// <summary>Walks word by word through a list of people, from member to member ("a woman, 34, and her two sons").</summary>
internal static class PeopleList
{
    /// <summary>The last member of a list of which the tree gives any: the nearest head before the predicate that hangs on the same list.</summary>
    public static int LastOf(SentenceScope scope, int argument, int predicate)
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
    public static int StartOf(SentenceScope scope, int head)
    {
        var start = head;
        while (start > scope.Sentence.FirstToken && IsInside(scope, start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>The head of the member behind another and whether "and" stands between; -1 where none does.</summary>
    public static (int Head, bool And) Next(SentenceScope scope, int head)
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

    /// <summary>The head of the member before a phrase and whether "and" stands between; -1 where none does.</summary>
    public static (int Head, bool And) Previous(SentenceScope scope, int start)
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

    private static bool IsInside(SentenceScope scope, int token) => scope.Field.Text.Form(token) is "-"
        || scope.Field.Text.Tokens[token].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn
        || (scope.Field.Text.Tokens[token].Tag == UniversalTag.Pron && scope.Field.Tree.Relation(token) is "nmod");

    private static bool IsAnd(SentenceScope scope, int token) => scope.Field.Text.Form(token) is "and" or "&";
}
