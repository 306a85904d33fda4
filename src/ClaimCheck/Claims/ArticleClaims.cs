using ClaimCheck.Articles;
using ClaimCheck.Claims.Frames;

namespace ClaimCheck.Claims;

/// <summary>An article after extraction: what an archive keeps of it.</summary>
/// <param name="Article">Its header.</param>
/// <param name="Frames">Its claims, headline first, then by place.</param>
/// <param name="Names">The names in its text that are no claims of their own, each spelling once, by place: they answer no question but how they are spelled.</param>
internal sealed record ArticleClaims(ArticleHeader Article, IReadOnlyList<ClaimFrame> Frames, IReadOnlyList<ClaimFrame> Names);
