namespace ClaimCheck.Reports.Html;

/// <summary>The findings behind those that are shown in full, one row each.</summary>
internal static class FindingRows
{
    public static void Write(HtmlOutput html, ReportIndex index)
    {
        var findings = index.Report.Findings;
        if (findings.Count <= HtmlReportWriter.InFull)
        {
            return;
        }

        html.Write($"<section aria-labelledby=\"more-heading\">\n<h2 id=\"more-heading\">{Wording.Count(findings.Count - HtmlReportWriter.InFull, "more finding")}, in short</h2>\n");
        html.Write($"<p>The first {HtmlReportWriter.InFull} are shown in full above. The JSON report holds all of them in full.</p>\n");
        html.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"more-heading\"><table><caption class=\"vh\">The other findings</caption><thead><tr><th scope=\"col\">Finding</th><th scope=\"col\">Verdict</th><th scope=\"col\">Message</th></tr></thead>\n<tbody>\n");
        for (var i = HtmlReportWriter.InFull; i < findings.Count; i++)
        {
            var finding = findings[i];
            html.Write($"<tr><td><code>{finding.Id}</code></td><td><span class=\"sev {Wording.NameOf(finding.Severity)}\">{Wording.Of(finding.Verdict)}</span></td><td dir=\"auto\">{finding.Message}</td></tr>\n");
        }

        html.Write($"</tbody></table></div>\n</section>\n");
    }
}
