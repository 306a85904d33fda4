using ClaimCheck.Articles;
using ClaimCheck.Claims;

namespace ClaimCheck.Reports.Html;

/// <summary>A claim as its source words it: who and when, the sentence with the claim marked, and a link to the place.</summary>
internal static class QuoteItem
{
    public static void Write(HtmlOutput html, Claim claim, ReportIndex index, bool copied)
    {
        var article = index.Article(claim.Article);
        html.Write($"<li>\n<p class=\"who\"><cite><bdi>{index.SourceOf(claim)}</bdi></cite> ");
        if (PublicationTime.TryParse(article?.Published, out var time))
        {
            html.Write($"<time datetime=\"{time.ToString()}\">{Wording.Moment(article?.Published)}</time>");
        }
        else
        {
            html.Write($"<span class=\"undated\">undated</span>");
        }

        html.Write($"</p>\n<blockquote><p dir=\"auto\">");
        Quote(html, claim);
        html.Write($"</p></blockquote>\n<p class=\"meta\">");
        Meta(html, claim, article?.Published, copied);
        if (DeepLink.To(article?.Url, claim) is { } link)
        {
            html.Write($"<a href=\"{link}\" rel=\"noreferrer noopener external\">Open at the quote<span class=\"vh\"> in {index.SourceOf(claim)}</span></a>");
        }

        html.Write($"</p>\n</li>\n");
    }

    /// <summary>The sentence with the quote as <c>mark</c> and the answer in it as <c>strong</c>.</summary>
    public static void Quote(HtmlOutput html, Claim claim)
    {
        var parts = QuoteInContext.Of(claim);
        html.Write($"{parts.Before}<mark>{parts.Lead}");
        if (parts.Answer.Length > 0)
        {
            html.Write($"<strong>{parts.Answer}</strong>");
        }

        html.Write($"{parts.Tail}</mark>{parts.After}");
    }

    private static void Meta(HtmlOutput html, Claim claim, string? published, bool copied)
    {
        if (claim.Field == ArticleField.Title)
        {
            html.Write($"<span>headline</span> ");
        }

        if (claim.Attribution is { Length: > 0 } attribution)
        {
            html.Write($"<span>citing <bdi>{attribution}</bdi></span> ");
        }

        if (Wording.Of(claim.Value.Bound) is { } hedge)
        {
            html.Write($"<span>hedge: {hedge}</span> ");
        }

        if (claim.Modality != Modality.Asserted)
        {
            html.Write($"<span>{Wording.NameOf(claim.Modality)}</span> ");
        }

        if (claim.AsOf is { Length: > 0 } asOf && published?.StartsWith(asOf, StringComparison.Ordinal) != true)
        {
            html.Write($"<span>as of {Wording.Moment(asOf)}</span> ");
        }

        if (copied)
        {
            html.Write($"<span class=\"copy\">copy</span> ");
        }
    }
}
