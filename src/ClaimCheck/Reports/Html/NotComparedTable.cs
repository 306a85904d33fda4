namespace ClaimCheck.Reports.Html;

/// <summary>How many claims were not held against another, and why.</summary>
internal static class NotComparedTable
{
    public static void Write(HtmlOutput html, ConsistencyReport report)
    {
        if (report.NotCompared.Claims == 0)
        {
            return;
        }

        html.Write($"<section aria-labelledby=\"not-compared-heading\">\n<h2 id=\"not-compared-heading\">Not compared</h2>\n");
        html.Write($"<details class=\"fold\"><summary>{Wording.Count(report.NotCompared.Claims, "claim")} stood alone</summary>\n");
        html.Write($"<table class=\"because\"><caption>Why these claims were not held against another</caption>\n<thead><tr><th scope=\"col\">Reason</th><th scope=\"col\">Claims</th></tr></thead>\n<tbody>\n");
        foreach (var (reason, count) in report.NotCompared.Because.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            html.Write($"<tr><th scope=\"row\" dir=\"auto\">{reason}</th><td class=\"num\">{count}</td></tr>\n");
        }

        html.Write($"</tbody></table></details>\n</section>\n");
    }
}
