using System.Globalization;

namespace ClaimCheck.RulePacks.Model;

/// <summary>How far apart two figures may be and still agree.</summary>
/// <param name="Absolute">In the unit of the figures; seconds where <paramref name="IsTime"/>.</param>
/// <param name="IsTime">Whether <paramref name="Absolute"/> was stated as a length of time.</param>
/// <param name="Relative">As a part of the larger figure (10% is 0.1).</param>
internal sealed record Tolerance(decimal Absolute, bool IsTime, decimal Relative)
{
    /// <summary>Whether two figures are near enough.</summary>
    /// <param name="a">One figure; seconds where <see cref="IsTime"/>.</param>
    /// <param name="b">The other, in the same unit.</param>
    public bool Covers(decimal a, decimal b)
    {
        // Halves, because the distance of two figures may be more than a decimal holds.
        var largest = Math.Max(Math.Abs(a), Math.Abs(b));
        return Math.Abs((a / 2) - (b / 2)) <= Math.Max(Absolute / 2, largest / 2 * Relative);
    }

    /// <summary>Reads "5", "0.1", "30 minutes", "1 day".</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The figure, in seconds for lengths of time, and whether it is one.</param>
    public static bool TryParseAbsolute(string text, out (decimal Value, bool IsTime) value)
    {
        value = default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (!TryParse(space < 0 ? text : text[..space], out var figure))
        {
            return false;
        }

        var seconds = space < 0 ? 0 : text[(space + 1)..].TrimEnd('s') switch
        {
            "second" => 1,
            "minute" => 60,
            "hour" => 3600,
            "day" => 86_400,
            "week" => 604_800,
            _ => -1,
        };
        value = (seconds == 0 ? figure : figure * seconds, seconds > 0);
        return seconds >= 0;
    }

    /// <summary>Reads "10%" as 0.1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The part of one.</param>
    public static bool TryParseRelative(string text, out decimal value)
    {
        value = 0;
        if (!text.EndsWith('%') || !TryParse(text[..^1], out var percent))
        {
            return false;
        }

        value = percent / 100;
        return percent <= 100;
    }

    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value <= 1_000_000_000_000m;
}
