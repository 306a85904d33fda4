using ClaimCheck.Articles;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Verdicts.Findings;

/// <summary>A cluster as the judge sees it.</summary>
/// <param name="Claims">Its claims, by article and place.</param>
/// <param name="Pairs">Its pairs; indexes into <paramref name="Claims"/>.</param>
/// <param name="Articles">The articles of the run, by number.</param>
internal sealed record ClusterCase(IReadOnlyList<ClaimNode> Claims, IReadOnlyList<QuestionPair> Pairs, IReadOnlyList<ArticleHeader> Articles)
{
    /// <summary>The article of a claim.</summary>
    public ArticleHeader ArticleOf(int claim) => Articles[Claims[claim].Article];
}
