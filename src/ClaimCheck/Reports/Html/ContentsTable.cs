namespace ClaimCheck.Reports.Html;

/// <summary>The list of the findings that are shown in full, one line each, with links to them and room for the script's controls.</summary>
internal static class ContentsTable
{
    public static void Write(HtmlOutput html, ReportIndex index)
    {
        var findings = index.Report.Findings;
        if (findings.Count == 0)
        {
            return;
        }

        html.Write($"""
            <section class="contents" aria-labelledby="at-a-glance">
            <h2 id="at-a-glance">At a glance</h2>
            <ol class="glance">

            """);
        for (var i = 0; i < Math.Min(findings.Count, HtmlReportWriter.InFull); i++)
        {
            var finding = findings[i];
            html.Write($"<li data-for=\"{FindingCard.Anchor(i)}\"><a href=\"#{FindingCard.Anchor(i)}\"><span class=\"sev {Wording.NameOf(finding.Severity)}\">{Wording.Of(finding.Verdict)}</span>");
            html.Write($"<span class=\"q\" dir=\"auto\">{Wording.Question(finding, index)}</span></a><span class=\"answers\">");
            for (var side = 0; side < finding.Sides.Count; side++)
            {
                html.Write($"<span class=\"answer\">");
                SideMark.Write(html, side);
                html.Write($"<bdi>{finding.Sides[side].Value}</bdi></span>");
            }

            html.Write($"</span></li>\n");
        }

        html.Write($"</ol>\n</section>\n");
    }
}
