using System.Globalization;
using System.Text;
using ClaimCheck.Verdicts.Calibration;

namespace ClaimCheck.Training.Calibration;

/// <summary>Holds confidences against the truth: how many of the findings of a confidence are right.</summary>
internal sealed class Reliability
{
    /// <summary>Where the bins begin.</summary>
    private static readonly double[] Bins = [0, 0.2, 0.4, 0.6, 0.8, 0.9];

    private readonly (double Confidence, bool Right)[] _findings;

    /// <summary>Counts findings.</summary>
    /// <param name="findings">The log-odds of their confidence, and whether they are right.</param>
    public Reliability(IEnumerable<(double LogOdds, bool Right)> findings) =>
        _findings = [.. findings.Select(f => (ConfidenceTable.Probability(f.LogOdds), f.Right))];

    /// <summary>Mean square of confidence less truth: 0 is best, 0.25 is what a constant 0.5 gets.</summary>
    public double Brier => _findings.Sum(f => Math.Pow(f.Confidence - (f.Right ? 1 : 0), 2)) / Math.Max(1, _findings.Length);

    /// <summary>Mean distance, over findings, of a bin's confidence from its share of right ones.</summary>
    public double ExpectedError => Bins.Select((_, i) => InBin(i)).Sum(b => Math.Abs(b.Sum(f => f.Confidence) - b.Count(f => f.Right))) / Math.Max(1, _findings.Length);

    /// <summary>How many findings have a confidence or more, and how many of them are right.</summary>
    public (int Right, int All) From(double confidence) =>
        (_findings.Count(f => f.Confidence >= confidence && f.Right), _findings.Count(f => f.Confidence >= confidence));

    /// <summary>A line for each bin that has findings.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("confidence  findings  mean  right\n");
        for (var i = 0; i < Bins.Length; i++)
        {
            if (InBin(i) is { Count: > 0 } bin)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"{Bins[i]:F1} to {(i + 1 < Bins.Length ? Bins[i + 1] : 1):F1}  {bin.Count,8}  {bin.Average(f => f.Confidence):F2}  {bin.Average(f => f.Right ? 1.0 : 0):F2} ({bin.Count(f => f.Right)})\n");
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"Brier score {Brier:F3}, expected calibration error {ExpectedError:F3}\n").ToString();
    }

    private List<(double Confidence, bool Right)> InBin(int bin) =>
        [.. _findings.Where(f => f.Confidence >= Bins[bin] && (bin + 1 == Bins.Length || f.Confidence < Bins[bin + 1]))];
}
