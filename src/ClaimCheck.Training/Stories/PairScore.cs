using System.Globalization;

namespace ClaimCheck.Training.Stories;

/// <summary>How well groups agree with the truth, by pairs of articles.</summary>
/// <param name="Precision">Share of the grouped pairs that are true.</param>
/// <param name="Recall">Share of the true pairs that are grouped.</param>
internal readonly record struct PairScore(double Precision, double Recall)
{
    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Scores groups.</summary>
    /// <param name="truth">The happening of each article.</param>
    /// <param name="groups">Places of articles.</param>
    public static PairScore Of(IReadOnlyList<string> truth, IEnumerable<int[]> groups)
    {
        long right = 0, found = 0;
        foreach (var group in groups)
        {
            found += Pairs(group.Length);
            right += group.GroupBy(place => truth[place], StringComparer.Ordinal).Sum(static same => Pairs(same.Count()));
        }

        var all = truth.GroupBy(static t => t, StringComparer.Ordinal).Sum(static same => Pairs(same.Count()));
        return new PairScore(found > 0 ? (double)right / found : 0, all > 0 ? (double)right / all : 0);
    }

    /// <summary>Precision, recall and F1 with three decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F3} R {Recall:F3} F1 {F1:F3}");

    private static long Pairs(long count) => count * (count - 1) / 2;
}
