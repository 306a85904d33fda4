using System.Globalization;

namespace ClaimCheck.Checking.Comparing;

/// <summary>What each trait adds to the log-odds of something: an additive model. Immutable; safe to share between threads.</summary>
/// <typeparam name="T">Names of the traits.</typeparam>
internal sealed class TraitWeights<T>
    where T : struct, Enum
{
    private readonly double[] _weights;
    private readonly double _bias;

    private TraitWeights(double[] weights, double bias) => (_weights, _bias) = (weights, bias);

    /// <summary>Reads a table of names and weights; the line "Bias" has the starting point. Traits that it does not name count nothing.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="column">The column of the weights, from 1.</param>
    /// <exception cref="FormatException">A weight is no number.</exception>
    /// <exception cref="ArgumentException">A trait is not known.</exception>
    public static TraitWeights<T> Read(IEnumerable<string> lines, int column) => new TraitWeights<T>(new double[Enum.GetValues<T>().Length], 0).With(lines, column);

    /// <summary>The same with what a table names.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="column">The column of the weights, from 1.</param>
    public TraitWeights<T> With(IEnumerable<string> lines, int column)
    {
        var (weights, bias) = ((double[])_weights.Clone(), _bias);
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            var weight = double.Parse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture);
            if (cells[0] == "Bias")
            {
                bias = weight;
            }
            else
            {
                weights[Convert.ToInt32(Enum.Parse<T>(cells[0]), CultureInfo.InvariantCulture)] = weight;
            }
        }

        return new TraitWeights<T>(weights, bias);
    }

    /// <summary>The sum of the starting point and of what each trait adds.</summary>
    /// <param name="traits">The strengths of the traits.</param>
    public double Sum(ReadOnlySpan<double> traits)
    {
        var sum = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * traits[i];
        }

        return sum;
    }
}
