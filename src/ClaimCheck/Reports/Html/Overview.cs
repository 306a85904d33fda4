namespace ClaimCheck.Reports.Html;

/// <summary>The head of the page: the result in one line, the figures, and remarks on the run.</summary>
internal static class Overview
{
    public static void Write(HtmlOutput html, ConsistencyReport report, ReportTotals totals)
    {
        html.Write($"""
            <header class="masthead">
            <p class="brand">ClaimCheck <span>consistency report</span></p>
            <h1>{totals.Headline}</h1>
            <p class="lede">{Lede(totals)}</p>
            <dl class="figures">

            """);
        Figure(html, "", totals.Articles, "articles read");
        Figure(html, "", totals.Sources.Count, totals.Sources.Count == 1 ? "source" : "sources");
        Figure(html, "", totals.Questions, "questions answered twice or more");
        Figure(html, "error", totals.Conflicts, totals.Conflicts == 1 ? "conflict" : "conflicts");
        Figure(html, "warning", totals.Revisions, totals.Revisions == 1 ? "revision" : "revisions");
        Figure(html, "info", totals.Possible, totals.Possible == 1 ? "possible conflict" : "possible conflicts");
        html.Write($"</dl>\n");
        if (report.Notes.Count > 0)
        {
            html.Write($"<div class=\"notes\"><h2>Remarks on this run</h2><ul>\n");
            foreach (var note in report.Notes)
            {
                html.Write($"<li dir=\"auto\">{note}</li>\n");
            }

            html.Write($"</ul></div>\n");
        }

        html.Write($"</header>\n<main>\n");
    }

    private static string Lede(ReportTotals totals)
    {
        var read = $"{Wording.Count(totals.Articles, "article")} from {Wording.Count(totals.Sources.Count, "source")} make {Wording.Count(totals.Claims, "claim")}. ";
        var asked = totals.Questions == 0
            ? "No question is answered more than once."
            : $"{Wording.Count(totals.Questions, "question is", "questions are")} answered more than once.";
        var known = totals.Known == 0 ? "" : $" {Wording.Count(totals.Known, "finding was", "findings were")} in the baseline already.";
        return read + asked + known;
    }

    private static void Figure(HtmlOutput html, string tone, int figure, string label) =>
        html.Write($"<div class=\"figure {tone}\" data-zero=\"{(figure == 0 ? "yes" : "no")}\"><dt>{label}</dt><dd>{Wording.Number(figure)}</dd></div>\n");
}
