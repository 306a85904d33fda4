namespace ClaimCheck.Reports.Html.Charts;

/// <summary>A time line: value upwards, publication time across; reports of one side are joined in the order of publication.</summary>
internal static class TimeChart
{
    private const int Top = 26;
    private const int Bottom = 236;

    public static void Write(ChartFrame frame, List<ChartPoint> points)
    {
        var values = FigureAxis.Of([.. points.SelectMany(p => new[] { p.Value, p.Low, p.High }).OfType<double>()]);
        var times = CalendarAxis.Of([.. points.Select(p => p.Hours!.Value)]);
        frame.Open("time", Bottom + 24, "The answers by the time of their publication");
        foreach (var tick in values.Ticks)
        {
            frame.Html.Write($"<line class=\"grid\" x1=\"0%\" x2=\"100%\" y1=\"{Y(tick.Share):0.#}\" y2=\"{Y(tick.Share):0.#}\"/>\n");
            frame.Label("tick", 0, -8, Y(tick.Share) + 4, "end", tick.Label);
        }

        frame.TicksAcross(times, Bottom, Bottom + 5);
        Joins(frame, points, values, times);
        foreach (var point in points.Where(p => p.IsInterval))
        {
            Interval(frame, point, values, times);
        }

        var labels = new LabelPlacer();
        points.ForEach(p => labels.Block(ChartFrame.X(times.Share(p.Hours!.Value)), Y(values.Share(p.Value!.Value))));
        foreach (var point in points)
        {
            var (x, y) = (ChartFrame.X(times.Share(point.Hours!.Value)), Y(values.Share(point.Value!.Value)));
            frame.Mark(point, x, y);
            labels.Place(frame, x, y, ChartFrame.Short(point.Answer, 14) + " · " + ChartFrame.Short(point.Source, 22));
        }

        frame.Close(points, RowChart.Unit(points[0].Unit), "across: time of publication (UTC)", values.Remark);
    }

    private static double Y(double share) => Bottom - (share * (Bottom - Top));

    private static void Joins(ChartFrame frame, List<ChartPoint> points, Axis values, Axis times)
    {
        foreach (var side in points.Where(p => p.Side >= 0).GroupBy(p => p.Side).OrderBy(g => g.Key))
        {
            ChartPoint? last = null;
            foreach (var point in side)
            {
                if (last is not null)
                {
                    frame.Html.Write($"<line class=\"join s{SideMark.Shape(side.Key)}\" x1=\"{ChartFrame.X(times.Share(last.Hours!.Value)):0.##}%\" y1=\"{Y(values.Share(last.Value!.Value)):0.#}\" ");
                    frame.Html.Write($"x2=\"{ChartFrame.X(times.Share(point.Hours!.Value)):0.##}%\" y2=\"{Y(values.Share(point.Value!.Value)):0.#}\"/>\n");
                }

                last = point;
            }
        }
    }

    private static void Interval(ChartFrame frame, ChartPoint point, Axis values, Axis times)
    {
        var x = ChartFrame.X(times.Share(point.Hours!.Value));
        var from = point.Low is { } low ? Y(values.Share(low)) : Bottom;
        var to = point.High is { } high ? Y(values.Share(high)) : Top - 12;
        var open = point.Low is null || point.High is null ? " open" : "";
        frame.Html.Write($"<line class=\"span s{SideMark.Shape(point.Side)}{open}\" x1=\"{x:0.##}%\" x2=\"{x:0.##}%\" y1=\"{from:0.#}\" y2=\"{to:0.#}\"/>\n");
    }
}
