namespace ClaimCheck.Reports.Html.Charts;

/// <summary>A scale of values with one row a claim, in the order of publication.</summary>
internal static class RowChart
{
    private const int Row = 42;
    private const int Top = 14;

    public static void Write(ChartFrame frame, List<ChartPoint> points)
    {
        var figures = points.SelectMany(p => new[] { p.Value, p.Low, p.High }).OfType<double>().ToList();
        var axis = points[0].IsDate ? CalendarAxis.Of(figures, leastStep: 24) : FigureAxis.Of(figures);
        var bottom = Top + (points.Count * Row);
        frame.Open("rows", bottom + 24, "The answers on one scale, one row a report");
        frame.TicksAcross(axis, Top - 8, bottom);
        for (var i = 0; i < points.Count; i++)
        {
            Draw(frame, axis, points[i], Top + (i * Row) + (Row / 2));
        }

        frame.Close(points, points[0].IsDate ? "the dates that reports give" : Unit(points[0].Unit), points.Exists(p => p.Hours is not null) ? "reports in the order of publication" : null, axis.Remark);
    }

    internal static string Unit(string unit) => unit.Length == 0 ? "answers on a scale" : "unit: " + unit;

    private static void Draw(ChartFrame frame, Axis axis, ChartPoint point, double y)
    {
        var x = ChartFrame.X(axis.Share(point.Value!.Value));
        var (from, to) = (x, x);
        frame.Html.Write($"<line class=\"row\" x1=\"0%\" x2=\"100%\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
        if (point.IsInterval)
        {
            from = point.Low is { } low ? ChartFrame.X(axis.Share(low)) : 0;
            to = point.High is { } high ? ChartFrame.X(axis.Share(high)) : 100;
            var open = point.Low is null || point.High is null ? " open" : "";
            frame.Html.Write($"<line class=\"span s{SideMark.Shape(point.Side)}{open}\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
        }

        frame.Mark(point, x, y);
        var label = ChartFrame.Short(point.Answer, 26);
        if (x <= 62)
        {
            frame.Label("answer", x, 12, y - 8, "start", label);
        }
        else
        {
            frame.Label("answer", x, -12, y - 8, "end", label);
        }

        frame.Label("who", 0, 0, y - 2, "end", ChartFrame.Short(point.Source, 24));
        frame.Label("when", 0, 0, y + 12, "end", point.When);
    }
}
