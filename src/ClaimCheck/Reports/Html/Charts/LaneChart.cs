namespace ClaimCheck.Reports.Html.Charts;

/// <summary>Answers without a scale: one lane a side, publication time across.</summary>
internal static class LaneChart
{
    private const int Lane = 50;
    private const int Top = 8;

    public static void Write(ChartFrame frame, List<ChartPoint> points, IReadOnlyList<string> answers)
    {
        var times = CalendarAxis.Of([.. points.Select(p => p.Hours!.Value)]);
        var lanes = answers.Count + (points.Exists(p => p.Side < 0) ? 1 : 0);
        var bottom = Top + (lanes * Lane);
        frame.Open("rows lanes", bottom + 24, "Who gave which answer, by the time of publication");
        frame.TicksAcross(times, Top, bottom);
        for (var lane = 0; lane < lanes; lane++)
        {
            var y = Y(lane);
            frame.Html.Write($"<line class=\"row\" x1=\"0%\" x2=\"100%\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>\n");
            frame.Label("who", 0, 0, y + 4, "end", lane < answers.Count ? Wording.SideLetter(lane) + "  " + ChartFrame.Short(VisibleText.OneLine(answers[lane]), 22) : "either");
        }

        var labels = new LabelPlacer();
        points.ForEach(p => labels.Block(ChartFrame.X(times.Share(p.Hours!.Value)), Y(p.Side < 0 ? answers.Count : p.Side)));
        foreach (var point in points)
        {
            var (x, y) = (ChartFrame.X(times.Share(point.Hours!.Value)), Y(point.Side < 0 ? answers.Count : point.Side));
            frame.Mark(point, x, y);
            labels.Place(frame, x, y, ChartFrame.Short(point.Source, 24));
        }

        frame.Close(points, "answers against the time of publication (UTC)");
    }

    private static double Y(int lane) => Top + (lane * Lane) + (Lane / 2);
}
