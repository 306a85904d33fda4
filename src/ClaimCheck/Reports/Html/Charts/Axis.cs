namespace ClaimCheck.Reports.Html.Charts;

/// <summary>A tick of an axis.</summary>
/// <param name="Share">Where, as a share of the axis from 0 to 1.</param>
/// <param name="Label">What it says.</param>
internal readonly record struct Tick(double Share, string Label);

/// <summary>Places figures on a line and marks round ones. Made by <see cref="FigureAxis"/> and <see cref="CalendarAxis"/>.</summary>
/// <param name="Low">The figure at share 0, after <paramref name="Warp"/>.</param>
/// <param name="High">The figure at share 1, after <paramref name="Warp"/>.</param>
/// <param name="Warp">Turns a figure into a length: itself, or its logarithm.</param>
internal sealed record Axis(double Low, double High, Func<double, double> Warp)
{
    /// <summary>Where round figures stand.</summary>
    public IReadOnlyList<Tick> Ticks { get; init; } = [];

    /// <summary>A remark on the scale for the caption, or <see langword="null"/>.</summary>
    public string? Remark { get; init; }

    /// <summary>The place of a figure, held inside the axis.</summary>
    public double Share(double figure) => Math.Clamp((Warp(figure) - Low) / (High - Low), 0, 1);

    public Axis WithTicks(IEnumerable<(double Figure, string Label)> ticks) =>
        this with { Ticks = [.. ticks.Select(t => new Tick((Warp(t.Figure) - Low) / (High - Low), t.Label)).Where(t => t.Share is >= 0 and <= 1)] };
}
