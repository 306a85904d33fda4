using System.Globalization;
using System.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Reports.Explaining;

/// <summary>Draws a score as a waterfall: each named part begins where the one before ended.</summary>
internal static class ScoreWaterfall
{
    private const int Columns = 40;
    private const int NameColumns = 34;
    private const double Certain = 0.995;
    private const double Least = 0.05;

    /// <summary>Appends the parts of a finding's score, the largest first, from the starting point to the total; the step that turns the score into a
    /// confidence comes last. Small parts are counted with the starting point.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">Where to.</param>
    public static void Append(Finding finding, StringBuilder text)
    {
        var total = TotalOf(finding);
        var parts = finding.Parts.Where(p => p.Name == ScorePart.Calibration || (Math.Abs(p.Weight) >= Least && p.Name != ScorePart.Start))
            .OrderBy(p => p.Name == ScorePart.Calibration).ThenByDescending(p => Math.Abs(p.Weight)).ThenBy(p => p.Name, StringComparer.Ordinal).ToArray();
        var start = total - parts.Sum(p => p.Weight);
        var (low, high, sum) = (Math.Min(0, Math.Min(start, total)), Math.Max(0, Math.Max(start, total)), start);
        foreach (var part in parts)
        {
            sum += part.Weight;
            (low, high) = (Math.Min(low, sum), Math.Max(high, sum));
        }

        var scale = Columns / Math.Max(high - low, 1e-9);
        Line("starting point", start, 0, start);
        sum = start;
        foreach (var part in parts)
        {
            Line(PartNames.Of(part.Name), part.Weight, sum, sum + part.Weight);
            sum += part.Weight;
        }

        Line($"together: {Wording.Percent(finding.Confidence)} sure", total, 0, total);

        void Line(string name, double weight, double from, double to)
        {
            var first = Math.Clamp((int)Math.Round((Math.Min(from, to) - low) * scale), 0, Columns - 1);
            var last = Math.Clamp((int)Math.Round((Math.Max(from, to) - low) * scale), first + 1, Columns);
            text.Append("  ").Append(name.PadRight(NameColumns)).Append(weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture).PadLeft(6)).Append("  ")
                .Append(' ', first).Append(weight < 0 ? '░' : '█', last - first).Append('\n');
        }
    }

    /// <summary>The sum of all parts; in a report of which not all are known, the log-odds of the confidence.</summary>
    private static double TotalOf(Finding finding)
    {
        var confidence = Math.Clamp(finding.Confidence, 1 - Certain, Certain);
        return finding.Parts.Any(p => p.Name == ScorePart.Calibration) ? finding.Parts.Sum(p => p.Weight) : Math.Log(confidence / (1 - confidence));
    }
}
