using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Verdicts.Arithmetic;

/// <summary>Checks the figures of one article against each other, only where the sum or the age is spelled out in one sentence.</summary>
internal static class ArticleArithmetic
{
    /// <summary>What does not add up, in the order of the text.</summary>
    /// <param name="claims">The claims of the article.</param>
    /// <param name="published">When it was published.</param>
    public static IReadOnlyList<ArithmeticFinding> Find(IReadOnlyList<ClaimFrame> claims, PublicationTime? published)
    {
        var findings = new List<ArithmeticFinding>();
        var sentences = claims.Select((claim, index) => (Index: index, Claim: claim)).Where(c => IsFigure(c.Claim.Kind))
            .GroupBy(c => (c.Claim.Field, c.Claim.Sentence.Start));
        foreach (var sentence in sentences)
        {
            var figures = sentence.OrderBy(c => c.Claim.Answer.Span.Start).ThenBy(c => c.Index).ToArray();
            if (figures.Length > 1)
            {
                EnumeratedSum.Find(figures, findings);
                AgeByYear.Find(figures, published, findings);
            }
        }

        return findings;
    }

    private static bool IsFigure(ClaimKind kind) =>
        kind is not (ClaimKind.Name or ClaimKind.Place or ClaimKind.Polarity or ClaimKind.Cause or ClaimKind.Quote);
}
