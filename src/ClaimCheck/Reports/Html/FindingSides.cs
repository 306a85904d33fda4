using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Html;

/// <summary>The sides of a finding next to each other, then what is compatible with several of them.</summary>
internal static class FindingSides
{
    /// <summary>How many quotes of a side stand open; the others are behind a fold.</summary>
    private const int Open = 5;

    public static void Write(HtmlOutput html, Finding finding, ReportIndex index)
    {
        var copies = finding.Copies.SelectMany(group => group.Skip(1)).ToHashSet(StringComparer.Ordinal);
        html.Write($"<div class=\"sides\">\n");
        for (var side = 0; side < finding.Sides.Count; side++)
        {
            Side(html, finding.Sides[side], side, index, copies);
        }

        html.Write($"</div>\n");
        if (finding.Copies.Count > 0)
        {
            Copies(html, finding.Copies, index);
        }

        if (finding.Context.Count > 0)
        {
            html.Write($"<details class=\"also\"><summary>Also said, on no side ({finding.Context.Count})</summary>\n<ul class=\"quotes\">\n");
            foreach (var claim in index.Claims(finding.Context))
            {
                QuoteItem.Write(html, claim, index, copied: false);
            }

            html.Write($"</ul></details>\n");
        }
    }

    private static void Side(HtmlOutput html, FindingSide side, int at, ReportIndex index, HashSet<string> copies)
    {
        var claims = index.Claims(side.Claims).ToList();
        var sources = claims.Select(index.SourceOf).Distinct(StringComparer.Ordinal).Count();
        html.Write($"<section class=\"side s{SideMark.Shape(at)}\">\n<h4>");
        SideMark.Write(html, at);
        html.Write($"<span class=\"letter\"><span class=\"vh\">Side </span>{Wording.SideLetter(at)}</span> <bdi class=\"value\">{side.Value}</bdi> ");
        html.Write($"<span class=\"count\">{Wording.Count(sources, "source")}</span></h4>\n<ul class=\"quotes\">\n");
        foreach (var claim in claims.Take(Open))
        {
            QuoteItem.Write(html, claim, index, copies.Contains(claim.Article));
        }

        html.Write($"</ul>\n");
        if (claims.Count > Open)
        {
            html.Write($"<details class=\"more\"><summary>{Wording.Count(claims.Count - Open, "more quote")}</summary>\n<ul class=\"quotes\">\n");
            foreach (var claim in claims.Skip(Open))
            {
                QuoteItem.Write(html, claim, index, copies.Contains(claim.Article));
            }

            html.Write($"</ul></details>\n");
        }

        html.Write($"</section>\n");
    }

    private static void Copies(HtmlOutput html, IReadOnlyList<IReadOnlyList<string>> groups, ReportIndex index)
    {
        foreach (var group in groups)
        {
            html.Write($"<p class=\"copies\"><strong>Word for word the same</strong> in {Wording.Count(group.Count, "article")}, so it counts as one source: <bdi>{string.Join(", ", group.Select(index.SourceOf).Distinct(StringComparer.Ordinal))}</bdi>.</p>\n");
        }
    }
}
