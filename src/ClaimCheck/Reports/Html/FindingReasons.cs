using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Html;

/// <summary>Why a finding is reported: the reasons, the parts of the score, and what names it from run to run.</summary>
internal static class FindingReasons
{
    public static void Write(HtmlOutput html, Finding finding, ReportIndex index)
    {
        html.Write($"<details class=\"why\"><summary>Why this is reported <span class=\"sure\">confidence {Wording.Percent(finding.Confidence)}</span></summary>\n");
        if (finding.Reasons.Count > 0)
        {
            html.Write($"<ul>\n");
            foreach (var reason in finding.Reasons)
            {
                html.Write($"<li dir=\"auto\">{reason}</li>\n");
            }

            html.Write($"</ul>\n");
        }

        if (finding.Parts.Count > 0)
        {
            Parts(html, finding.Parts);
        }

        html.Write($"<p class=\"ids\">Rule <code>{finding.Rule}</code> · finding <code>{finding.Id}</code> · cluster <code>{finding.Cluster}</code> · fingerprint <code>{finding.Fingerprint}</code></p>\n</details>\n");
    }

    private static void Parts(HtmlOutput html, IReadOnlyList<ScorePart> parts)
    {
        html.Write($"<table class=\"parts\"><caption>What the confidence is the sum of, in log-odds</caption>\n<tbody>\n");
        var widest = Math.Max(1e-9, parts.Max(p => double.IsFinite(p.Weight) ? Math.Abs(p.Weight) : 0));
        foreach (var part in parts)
        {
            var share = double.IsFinite(part.Weight) ? Math.Clamp(Math.Abs(part.Weight) / widest, 0, 1) * 50 : 0;
            var from = part.Weight < 0 ? 50 - share : 50;
            html.Write($"<tr><th scope=\"row\" dir=\"auto\">{part.Name}</th><td class=\"num\">{part.Weight:+0.00;−0.00;0.00}</td><td class=\"bar\">");
            html.Write($"<svg width=\"100%\" height=\"10\" aria-hidden=\"true\"><line class=\"zero\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"10\"/>");
            html.Write($"<rect class=\"{(part.Weight < 0 ? "minus" : "plus")}\" x=\"{from:0.#}%\" y=\"2\" width=\"{share:0.#}%\" height=\"6\"/></svg></td></tr>\n");
        }

        html.Write($"</tbody></table>\n");
    }
}
