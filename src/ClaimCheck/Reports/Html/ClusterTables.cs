using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Matching;

namespace ClaimCheck.Reports.Html;

/// <summary>The questions without a finding: the answers agree, refine each other or developed with time.</summary>
internal static class ClusterTables
{
    /// <summary>How many questions are shown; an archive has too many for a page.</summary>
    private const int Shown = 1000;

    public static void Write(HtmlOutput html, ReportIndex index)
    {
        var found = index.Report.Findings.Select(f => f.Cluster).ToHashSet(StringComparer.Ordinal);
        var (shared, alone) = (0, 0);
        foreach (var cluster in index.Report.Clusters.Where(c => !found.Contains(c.Id)))
        {
            (shared, alone) = IsShared(cluster, index) ? (shared + 1, alone) : (shared, alone + 1);
        }

        if (shared + alone == 0)
        {
            return;
        }

        html.Write($"<section aria-labelledby=\"agree-heading\">\n<h2 id=\"agree-heading\">Answers that agree or developed</h2>\n");
        html.Write($"<details class=\"fold\"><summary>{Wording.Count(shared, "question")} that several articles answer without a finding</summary>\n");
        foreach (var cluster in index.Report.Clusters.Where(c => !found.Contains(c.Id) && IsShared(c, index)).Take(Shown))
        {
            Table(html, cluster, index);
        }

        if (shared > Shown)
        {
            html.Write($"<p>{Wording.Count(shared - Shown, "more question")} are in the JSON report.</p>\n");
        }

        if (alone > 0)
        {
            html.Write($"<p>{Wording.Count(alone, "more question is", "more questions are")} answered more than once by one article alone; the JSON report has them.</p>\n");
        }

        html.Write($"</details>\n</section>\n");
    }

    private static bool IsShared(Cluster cluster, ReportIndex index) => index.Claims(cluster.Claims).Select(claim => claim.Article).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static void Table(HtmlOutput html, Cluster cluster, ReportIndex index)
    {
        html.Write($"<table class=\"cluster\"><caption dir=\"auto\">{(cluster.Question.Length > 0 ? Wording.AsQuestion(cluster.Question) : cluster.Id)}</caption>\n<thead><tr><th scope=\"col\">Answer</th><th scope=\"col\">Source</th><th scope=\"col\">Published</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n");
        foreach (var claim in index.Claims(cluster.Claims).OrderBy(claim => PublicationTime.TryParse(index.Article(claim.Article)?.Published, out var time) ? time.Moment : DateTimeOffset.MaxValue))
        {
            var article = index.Article(claim.Article);
            html.Write($"<tr><td class=\"ans\"><bdi>{AnswerText.WithHedge(ClusterRows.AnswerOf(claim), claim.Kind, claim.Value.Bound)}</bdi></td><td><bdi>{index.SourceOf(claim)}</bdi>");
            if (claim.Attribution is { Length: > 0 } speaker)
            {
                html.Write($" <span class=\"citing\">citing <bdi>{speaker}</bdi></span>");
            }

            html.Write($"</td><td class=\"when\">{Wording.Moment(article?.Published)}</td><td dir=\"auto\">");
            if (DeepLink.To(article?.Url, claim) is { } link)
            {
                html.Write($"<a href=\"{link}\" rel=\"noreferrer noopener external\">{claim.Quote}</a></td></tr>\n");
            }
            else
            {
                html.Write($"{claim.Quote}</td></tr>\n");
            }
        }

        html.Write($"</tbody></table>\n");
    }
}
