using System.Globalization;

namespace ClaimCheck.Reports.Html.Charts;

/// <summary>Axes for figures: linear, from zero where zero is not far, logarithmic where figures differ by magnitudes.</summary>
internal static class FigureAxis
{
    /// <summary>From this ratio of the largest to the smallest figure, a linear scale would press the small ones together.</summary>
    private const double Magnitudes = 40;

    private const int MostTicks = 5;

    public static Axis Of(IReadOnlyCollection<double> figures)
    {
        var (low, high) = (figures.Min(), figures.Max());
        return low > 0 && high / low >= Magnitudes ? Logarithmic(low, high) : Linear(low, high, whole: figures.All(f => f == Math.Floor(f)));
    }

    /// <summary>"850", "1.5 m", "2 bn".</summary>
    public static string Label(double figure) => Math.Abs(figure) switch
    {
        >= 1e15 => figure.ToString("0.##e0", CultureInfo.InvariantCulture),
        >= 1e12 => Scaled(figure, 1e12, " tn"),
        >= 1e9 => Scaled(figure, 1e9, " bn"),
        >= 1e6 => Scaled(figure, 1e6, " m"),
        _ => figure.ToString("#,##0.######", CultureInfo.InvariantCulture),
    };

    private static Axis Linear(double low, double high, bool whole)
    {
        if (high - low < 1e-9 * Math.Max(1, Math.Abs(high)))
        {
            var around = Math.Max(1, Math.Abs(high) * 0.1);
            (low, high) = (low - around, high + around);
        }

        var fromZero = low >= 0 && low <= high * 0.6;
        var padding = (high - low) * 0.12;
        (low, high) = (fromZero ? 0 : low - padding, high + padding);
        var step = Step((high - low) / MostTicks);
        step = whole ? Math.Max(1, step) : step;
        var axis = new Axis(low, high, figure => figure) { Remark = fromZero ? null : "the scale does not begin at zero" };
        var first = Math.Ceiling((low / step) - 1e-9);
        return axis.WithTicks(Enumerable.Range(0, MostTicks + 2).Select(i => (first + i) * step).Select(figure => (figure, Label(Math.Round(figure, 9)))));
    }

    private static Axis Logarithmic(double low, double high)
    {
        var (from, to) = (Math.Log10(low) - 0.3, Math.Log10(high) + 0.3);
        var every = Math.Max(1, (int)Math.Ceiling((to - from) / MostTicks));
        var axis = new Axis(from, to, figure => Math.Log10(Math.Max(figure, double.Epsilon))) { Remark = "logarithmic scale" };
        var first = (int)Math.Ceiling(from);
        return axis.WithTicks(Enumerable.Range(0, MostTicks + 2).Select(i => Math.Pow(10, first + (i * every))).Select(figure => (figure, Label(figure))));
    }

    // The next of 1, 2, 5 times a power of ten.
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }

    private static string Scaled(double figure, double by, string suffix) => (figure / by).ToString("#,##0.###", CultureInfo.InvariantCulture) + suffix;
}
