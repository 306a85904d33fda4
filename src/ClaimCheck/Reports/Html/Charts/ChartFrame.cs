using System.Globalization;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Html.Charts;

/// <summary>The figure around a chart: opening, text alternative, caption; and the shapes that all charts share.</summary>
/// <param name="Html">Where to.</param>
/// <param name="Finding">What is drawn.</param>
/// <param name="Anchor">The id of the finding's card.</param>
/// <param name="Left">How many claims are not drawn.</param>
internal sealed record ChartFrame(HtmlOutput Html, Finding Finding, string Anchor, int Left)
{
    /// <summary>Room at both ends of the width, as a share of it, so that marks do not touch the edge.</summary>
    private const double Inset = 0.03;

    /// <summary>A share of an axis as a percentage of the width.</summary>
    public static double X(double share) => 100 * (Inset + (share * (1 - (2 * Inset))));

    public void Open(string kind, int height, string title)
    {
        Html.Write($"<figure class=\"chart {kind}\">\n<svg class=\"plot\" width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"{Anchor}-t {Anchor}-d\">\n");
        Html.Write($"<title id=\"{Anchor}-t\">{title}</title>\n<desc id=\"{Anchor}-d\">");
        for (var side = 0; side < Finding.Sides.Count; side++)
        {
            Html.Write($"Side {Wording.SideLetter(side)}: {Finding.Sides[side].Value}, in {Wording.Count(Finding.Sides[side].Claims.Count, "claim")}. ");
        }

        Html.Write($"</desc>\n");
    }

    public void Close(IReadOnlyList<ChartPoint> points, params IEnumerable<string?> remarks)
    {
        Html.Write($"</svg>\n<figcaption>");
        var parts = remarks
            .Append(points.Any(p => p.IsInterval) ? "bars show what a hedge or a range allows" : null)
            .Append(points.Any(p => p.Copied) ? "hollow: copied text" : null)
            .Append(points.Any(p => p.Side < 0) ? "grey: on no side" : null)
            .Append(Left > 0 ? Wording.Count(Left, "more claim is", "more claims are") + " not drawn" : null)
            .Where(part => !string.IsNullOrEmpty(part));
        Html.Write($"{string.Join("; ", parts)}</figcaption>\n</figure>\n");
    }

    /// <summary>A mark with a tool tip.</summary>
    public void Mark(ChartPoint point, double x, double y)
    {
        var shape = SideMark.Shape(point.Side);
        Html.Write($"<g class=\"mark s{shape}{(point.Copied ? " hollow" : "")}\"><title>{point.Answer}: {point.Source}, {point.When}</title><use href=\"#mark-{shape}\" x=\"{x:0.##}%\" y=\"{y:0.#}\"/></g>\n");
    }

    /// <summary>A text whose place across is a percentage and an offset in pixels.</summary>
    public void Label(string kind, double x, double dx, double y, string anchor, string text) =>
        Html.Write($"<text class=\"{kind}\" x=\"{x:0.##}%\" dx=\"{dx:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{text}</text>\n");

    /// <summary>The ticks of an axis that runs across, as lines over the height and labels below; a narrow page shows every second label.</summary>
    public void TicksAcross(Axis axis, double top, double bottom)
    {
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var x = X(axis.Ticks[i].Share);
            Html.Write($"<line class=\"grid\" x1=\"{x:0.##}%\" x2=\"{x:0.##}%\" y1=\"{top:0.#}\" y2=\"{bottom:0.#}\"/>\n");
            Label(i % 2 == 0 ? "tick" : "tick odd", x, 0, bottom + 17, x < 8 ? "start" : x > 92 ? "end" : "middle", axis.Ticks[i].Label);
        }
    }

    /// <summary>Cuts a text to a length; what is cut stands in full next to the chart.</summary>
    public static string Short(string text, int length) =>
        new StringInfo(text).LengthInTextElements <= length ? text : new StringInfo(text).SubstringByTextElements(0, length - 1) + "…";
}
