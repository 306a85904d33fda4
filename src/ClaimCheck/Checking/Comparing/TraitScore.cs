using System.Globalization;

namespace ClaimCheck.Checking.Comparing;

/// <summary>Adds up the traits of a pair of figures: how well they stand side by side, and how likely both answer one question. Immutable; safe to
/// share between threads.</summary>
internal sealed class TraitScore
{
    private readonly double[] _fit = new double[Enum.GetValues<Trait>().Length];
    private readonly double[] _logOdds = new double[Enum.GetValues<Trait>().Length];
    private readonly double _bias;

    private TraitScore(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            var (fit, logOdds) = (Number(cells[1]), Number(cells[2]));
            if (cells[0] == "Bias")
            {
                _bias = logOdds;
            }
            else
            {
                var trait = (int)Enum.Parse<Trait>(cells[0]);
                (_fit[trait], _logOdds[trait]) = (fit, logOdds);
            }
        }
    }

    /// <summary>The table that ships.</summary>
    public static TraitScore Default { get; } = new(ComparingData.Lines("figure-traits.tsv"));

    /// <summary>How well both stand side by side; only differences between pairs have a meaning.</summary>
    public double Fit(double[] traits) => Sum(_fit, traits);

    /// <summary>The log-odds that both answer one question.</summary>
    public double LogOdds(double[] traits) => _bias + Sum(_logOdds, traits);

    private static double Sum(double[] weights, double[] traits)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * traits[i];
        }

        return sum;
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
