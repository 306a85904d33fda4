using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims;

/// <summary>An article after extraction: what an archive keeps of it.</summary>
/// <param name="Article">Its header.</param>
/// <param name="Frames">Its claims, headline first, then by place.</param>
internal sealed record ArticleClaims(ArticleHeader Article, IReadOnlyList<ClaimFrame> Frames);
