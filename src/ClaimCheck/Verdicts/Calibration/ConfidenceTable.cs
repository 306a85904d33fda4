using System.Globalization;

namespace ClaimCheck.Verdicts.Calibration;

/// <summary>Turns what is known of a finding into the share of such findings that turned out to be right: a sum of weighted terms, in log-odds. The weights
/// are a readable table that the calibrate command of ClaimCheck.Training writes. Immutable; safe to share between threads.</summary>
internal sealed class ConfidenceTable
{
    /// <summary>No finding is surer than this, nor less sure than its complement: the table rests on some hundred findings.</summary>
    private const double Surest = 0.99;

    private readonly double[] _weights;

    /// <summary>Makes a table of the weights of the terms, in their order.</summary>
    public ConfidenceTable(IReadOnlyList<double> weights) => _weights = [.. weights];

    /// <summary>The table that ships.</summary>
    public static ConfidenceTable Default { get; } = Shipped();

    /// <summary>Reads tab-separated lines of a term and its weight; lines that start with '#' are notes.</summary>
    /// <exception cref="FormatException">A line is no weight of a term, or a term has none.</exception>
    public static ConfidenceTable Read(TextReader reader)
    {
        var weights = new double[FindingEvidence.Terms];
        Array.Fill(weights, double.NaN);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [var name, var weight] || !Enum.TryParse<ConfidenceTerm>(name, out var term))
            {
                throw new FormatException($"The table of confidence has a line that is no weight of a term: {line}");
            }

            weights[(int)term] = double.Parse(weight, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return Array.Exists(weights, double.IsNaN)
            ? throw new FormatException("The table of confidence lacks a term.")
            : new ConfidenceTable(weights);
    }

    /// <summary>The table as <see cref="Read"/> reads it.</summary>
    public override string ToString() =>
        string.Concat(_weights.Select((weight, i) => string.Create(CultureInfo.InvariantCulture, $"{(ConfidenceTerm)i}\t{weight:F3}\n")));

    /// <summary>The log-odds that a finding is right.</summary>
    public double LogOdds(in FindingEvidence evidence)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * evidence.ValueOf((ConfidenceTerm)i);
        }

        var most = Math.Log(Surest / (1 - Surest));
        return Math.Clamp(sum, -most, most);
    }

    /// <summary>Log-odds as a probability, to two decimals as reports print it.</summary>
    public static double Probability(double logOdds) => Math.Round(1 / (1 + Math.Exp(-logOdds)), 2);

    private static ConfidenceTable Shipped()
    {
        using var stream = typeof(ConfidenceTable).Assembly.GetManifestResourceStream("Verdicts/confidence.tsv")
            ?? throw new InvalidOperationException("The table of confidence is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
