namespace ClaimCheck.Reports.Html.Charts;

/// <summary>
/// Sets labels next to marks where they cover neither a mark nor another label, and leaves out those that find no room (the mark's tool tip
/// and the quotes say the same). Widths are estimated for a plot of 600 pixels; narrower pages hide these labels by style. One chart each.
/// </summary>
internal sealed class LabelPlacer
{
    private const double Width = 600;
    private const double Letter = 6.4;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps labels off a mark.</summary>
    /// <param name="x">Percentage of the width.</param>
    /// <param name="y">Pixels.</param>
    public void Block(double x, double y) => _taken.Add(((x * Width / 100) - 8, y - 8, (x * Width / 100) + 8, y + 8));

    public void Place(ChartFrame frame, double x, double y, string text)
    {
        var at = x * Width / 100;
        var length = text.Length * Letter;
        ReadOnlySpan<(double Dx, double Dy, string Anchor, double Left)> places =
        [
            (11, 4, "start", at + 11), (-11, 4, "end", at - 11 - length), (0, -12, "middle", at - (length / 2)), (0, 21, "middle", at - (length / 2)),
            (6, -12, "start", at + 6), (-6, -12, "end", at - 6 - length), (6, 21, "start", at + 6), (-6, 21, "end", at - 6 - length),
        ];
        foreach (var place in places)
        {
            var box = (place.Left, Top: y + place.Dy - 11, Right: place.Left + length, Bottom: y + place.Dy + 3);
            if (box.Left >= 0 && box.Right <= Width && !_taken.Exists(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom))
            {
                _taken.Add(box);
                frame.Label("near", x, place.Dx, y + place.Dy, place.Anchor, text);
                return;
            }
        }
    }
}
