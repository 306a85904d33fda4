using System.Globalization;
using ClaimCheck.Reports.Html.Charts;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Html;

/// <summary>A finding in full: the question, the answers as a picture, the sides with their quotes, and why it is reported.</summary>
internal static class FindingCard
{
    public static void WriteAll(HtmlOutput html, ReportIndex index)
    {
        var findings = index.Report.Findings;
        html.Write($"<section id=\"findings\" tabindex=\"-1\" aria-labelledby=\"findings-heading\">\n<h2 id=\"findings-heading\">Findings</h2>\n");
        html.Write($"<div id=\"controls\" class=\"controls\" hidden></div>\n");
        if (findings.Count == 0)
        {
            html.Write($"<p class=\"empty\">Nothing to report: no two answers to one question exclude each other.</p>\n");
        }

        html.Write($"<div id=\"cards\">\n");
        for (var i = 0; i < Math.Min(findings.Count, HtmlReportWriter.InFull); i++)
        {
            Write(html, findings[i], i, index);
        }

        html.Write($"</div>\n</section>\n");
    }

    /// <summary>The id of a finding in the page. It counts, because an id of a report may hold characters that an anchor may not.</summary>
    public static string Anchor(int at) => "finding-" + (at + 1).ToString(CultureInfo.InvariantCulture);

    private static void Write(HtmlOutput html, Finding finding, int at, ReportIndex index)
    {
        var anchor = Anchor(at);
        var severity = Wording.NameOf(finding.Severity);
        html.Write($"<article class=\"finding {severity}\" id=\"{anchor}\" tabindex=\"-1\" aria-labelledby=\"{anchor}-q\" data-order=\"{at}\" data-severity=\"{severity}\" ");
        html.Write($"data-confidence=\"{finding.Confidence:0.####}\" data-known=\"{(finding.Known ? "yes" : "no")}\">\n<header>\n<p class=\"kicker\">");
        html.Write($"<span class=\"sev {severity}\">{Wording.Of(finding.Verdict)}</span>");
        Tag(html, finding.Dispute, "dispute", "Dispute: each side names its own source");
        Tag(html, finding.Copies.Count > 0, "copied", "Copied text");
        Tag(html, finding.Known, "known", "Known from the baseline");
        html.Write($"</p>\n<h3 id=\"{anchor}-q\" dir=\"auto\">{Wording.Question(finding, index)}</h3>\n<p class=\"message\" dir=\"auto\">{Wording.WithoutQuestion(finding, index)}</p>\n");
        Story(html, finding, index);
        html.Write($"</header>\n");
        FindingChart.Write(html, finding, index, anchor);
        if (finding.Cause is { Length: > 0 } cause)
        {
            html.Write($"<p class=\"cause\" dir=\"auto\"><strong>Likely cause</strong> {Wording.SentenceCase(cause)}</p>\n");
        }

        FindingSides.Write(html, finding, index);
        FindingReasons.Write(html, finding, index);
        html.Write($"</article>\n");
    }

    private static void Tag(HtmlOutput html, bool shown, string kind, string text)
    {
        if (shown)
        {
            html.Write($" <span class=\"tag {kind}\">{text}</span>");
        }
    }

    private static void Story(HtmlOutput html, Finding finding, ReportIndex index)
    {
        var first = index.Claims(finding.Sides.SelectMany(s => s.Claims)).FirstOrDefault();
        if (first is null || index.StoryOf(first.Article) is not { } story)
        {
            return;
        }

        var title = story.Articles.Select(a => index.Article(a)?.Title).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
        if (title is not null)
        {
            html.Write($"<p class=\"story\">Story: <bdi>{title}</bdi> <span>{Wording.Count(story.Articles.Count, "article")}</span></p>\n");
        }
    }
}
