using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Html.Charts;

/// <summary>
/// Chooses the picture of a finding. Figures published at three moments or more become a time line (value against time); other figures and dates
/// become a scale with one row a claim; answers that have no scale become one lane a side along time. Without times or scale there is no picture.
/// Positions along the width are shares of it, so that a chart fits any page without its letters being scaled.
/// </summary>
internal static class FindingChart
{
    /// <summary>How many claims a picture shows.</summary>
    private const int Most = 24;

    public static void Write(HtmlOutput html, Finding finding, ReportIndex index, string anchor)
    {
        var all = Points(finding, index);
        var points = all.Take(Most).ToList();
        if (points.Count < 2)
        {
            return;
        }

        var timed = points.TrueForAll(p => p.Hours is not null);
        var moments = points.Select(p => p.Hours).Distinct().Count();
        var scaled = points.TrueForAll(p => p.Value is not null && p.Unit == points[0].Unit && p.IsDate == points[0].IsDate);
        var frame = new ChartFrame(html, finding, anchor, Left: all.Count - points.Count);
        if (scaled && timed && moments >= 3 && !points[0].IsDate)
        {
            TimeChart.Write(frame, points);
        }
        else if (scaled)
        {
            RowChart.Write(frame, points);
        }
        else if (timed && moments >= 2)
        {
            LaneChart.Write(frame, points, [.. finding.Sides.Select(s => s.Value)]);
        }
    }

    // What is drawn twice at one place (an outlet that repeats itself) is drawn once.
    private static List<ChartPoint> Points(Finding finding, ReportIndex index)
    {
        var copies = finding.Copies.SelectMany(group => group.Skip(1)).ToHashSet(StringComparer.Ordinal);
        var points = finding.Sides
            .SelectMany((side, at) => index.Claims(side.Claims).Select(claim => ChartPoint.Of(claim, at, index, copies.Contains(claim.Article))))
            .Concat(index.Claims(finding.Context).Select(claim => ChartPoint.Of(claim, -1, index, copied: false)));
        return [.. points.Distinct().OrderBy(p => p.Hours ?? double.MaxValue)];
    }
}
