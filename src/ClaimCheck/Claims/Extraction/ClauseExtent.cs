using ClaimCheck.Articles;
using ClaimCheck.Language;

namespace ClaimCheck.Claims.Extraction;

/// <summary>Finds the stretch of tokens that a clause and the answer in it take up.</summary>
internal static class ClauseExtent
{
    /// <summary>First token, and index behind the last, of the clause and of the answer.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="clause">The head of the clause, or -1.</param>
    /// <param name="answer">Where the answer stands.</param>
    public static (int First, int End) Of(SentenceScope scope, int clause, TextSpan answer)
    {
        var field = scope.Field;
        var at = Math.Clamp(field.TokenAt(answer.Start), scope.Sentence.FirstToken, scope.Sentence.EndToken - 1);
        var (first, last) = (at, Math.Max(at, field.TokenAt(answer.End - 1)));
        for (var i = scope.Sentence.FirstToken; i < scope.Sentence.EndToken; i++)
        {
            if (field.Clauses.HeadOf(i) == clause && field.Text.Tokens[i].Tag != UniversalTag.Punct)
            {
                first = Math.Min(first, i);
                last = Math.Max(last, i);
            }
        }

        return (Math.Max(first, scope.Sentence.FirstToken), Math.Min(last + 1, scope.Sentence.EndToken));
    }
}
