namespace ClaimCheck.Reports.Html;

/// <summary>What was read, by outlet and article.</summary>
internal static class ArticleTable
{
    public static void Write(HtmlOutput html, ConsistencyReport report, ReportTotals totals)
    {
        html.Write($"<section aria-labelledby=\"articles-heading\">\n<h2 id=\"articles-heading\">What was read</h2>\n");
        html.Write($"<details class=\"fold\"><summary>{Wording.Count(totals.Sources.Count, "source")}, {Wording.Count(report.Articles.Count, "article")}</summary>\n");
        html.Write($"<table class=\"sources\"><caption>Sources, and the findings that they stand in</caption>\n<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Articles</th><th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n");
        foreach (var (source, total) in totals.Sources)
        {
            html.Write($"<tr><th scope=\"row\"><bdi>{source}</bdi></th><td class=\"num\">{total.Articles}</td><td class=\"num\">{total.Findings}</td></tr>\n");
        }

        html.Write($"</tbody></table>\n<table class=\"articles\"><caption>Articles, in the order of the input</caption>\n<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Published</th><th scope=\"col\">Headline</th></tr></thead>\n<tbody>\n");
        foreach (var article in report.Articles)
        {
            var title = article.Title.Length > 0 ? article.Title : article.Id;
            html.Write($"<tr><td><bdi>{article.Source ?? "unknown"}</bdi></td><td class=\"when\">{Wording.Moment(article.Published)}</td><td dir=\"auto\">");
            if (DeepLink.Safe(article.Url) is { } link)
            {
                html.Write($"<a href=\"{link}\" rel=\"noreferrer noopener external\">{title}</a></td></tr>\n");
            }
            else
            {
                html.Write($"{title}</td></tr>\n");
            }
        }

        html.Write($"</tbody></table></details>\n</section>\n");
    }
}
