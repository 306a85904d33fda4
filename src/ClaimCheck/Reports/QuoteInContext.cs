using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports;

/// <summary>The sentence of a claim, cut at the quote and at the answer inside it. The five parts joined give the sentence again.</summary>
/// <param name="Before">What stands before the quote.</param>
/// <param name="Lead">The quote up to the answer; the whole quote where the answer does not lie in it.</param>
/// <param name="Answer">The answer, or an empty string.</param>
/// <param name="Tail">The quote behind the answer.</param>
/// <param name="After">What stands behind the quote.</param>
internal readonly record struct QuoteInContext(string Before, string Lead, string Answer, string Tail, string After)
{
    /// <summary>Cuts the sentence of a claim. Offsets that do not fit the texts leave the quote alone, without context.</summary>
    /// <param name="claim">The claim.</param>
    public static QuoteInContext Of(Claim claim)
    {
        var context = claim.Context;
        var start = claim.Span.Start - claim.Sentence.Start;
        var end = claim.Span.End - claim.Sentence.Start;
        if (start < 0 || start > end || end > context.Length || !context.AsSpan(start, end - start).SequenceEqual(claim.Quote))
        {
            return new QuoteInContext("", claim.Quote, "", "", "");
        }

        var value = claim.Value.Span;
        return !claim.Span.Contains(value) || value.Length <= 0
            ? new QuoteInContext(context[..start], claim.Quote, "", "", context[end..])
            : new QuoteInContext(
                context[..start],
                context[start..(value.Start - claim.Sentence.Start)],
                Cut(context, new TextSpan(value.Start - claim.Sentence.Start, value.End - claim.Sentence.Start)),
                context[(value.End - claim.Sentence.Start)..end],
                context[end..]);
    }

    private static string Cut(string text, TextSpan span) => text[span.Start..span.End];
}
