using ClaimCheck.Articles;
using ClaimCheck.Claims.Extraction;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Causes;

/// <summary>The words that name a cause: its head and what hangs on it, without relative clauses and what the head says of its own subject.</summary>
internal static class CauseExtent
{
    /// <summary>The stretch around a head.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="head">The head.</param>
    public static TextSpan Of(SentenceScope scope, int head)
    {
        var tokens = scope.Field.Text.Tokens;
        var (first, last) = (head, head);
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (tokens[i].Tag != UniversalTag.Punct && Belongs(scope, i, head))
            {
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
            }
        }

        return new TextSpan(tokens[first].Start, tokens[last].End);
    }

    private static bool Belongs(SentenceScope scope, int token, int head)
    {
        var isClause = scope.Field.Text.Tokens[head].Tag is UniversalTag.Verb or UniversalTag.Adj;
        for (var at = token; at >= 0 && at != head; at = scope.Field.Text.Tokens[at].Head)
        {
            if (scope.Field.Text.Tokens[at].Relation is "acl:relcl" || (scope.Field.Text.Tokens[at].Head == head && IsBeside(scope.Field.Tree.Relation(at), isClause)))
            {
                return false;
            }
        }

        return scope.Field.Tree.IsBelow(token, head);
    }

    /// <summary>Whether a relation leads to what does not name the cause: its marks, its sisters, and, of a noun, what is said of its own subject.</summary>
    private static bool IsBeside(ReadOnlySpan<char> relation, bool isClause) =>
        relation is "case" or "mark" or "cop" or "parataxis" or "discourse" or "cc" or "conj" || (!isClause && relation is "nsubj" or "csubj" or "aux" or "advmod" or "advcl" or "ccomp");
}
