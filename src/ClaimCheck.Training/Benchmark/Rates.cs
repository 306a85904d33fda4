using System.Globalization;

namespace ClaimCheck.Training.Benchmark;

/// <summary>Rates in figures and words.</summary>
internal static class Rates
{
    /// <summary>Harmonic mean; 0 where both are.</summary>
    public static double F1(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;

    /// <summary>A rate of two counts in words.</summary>
    public static string Of(double part, double whole) =>
        whole == 0 ? "n/a" : string.Create(CultureInfo.InvariantCulture, $"{100 * part / whole:F1}% ({part:0.##}/{whole:0.##})");
}
