using System.Globalization;

namespace ClaimCheck.Matching.Questions;

/// <summary>The additive model that turns a pair's levels into the log-odds that both claims answer one question. Weights are a readable table:
/// comparison, level, and a weight for each group of answers (<see cref="PairGate.GroupOf"/>). Immutable; safe to share between threads.</summary>
internal sealed class QuestionScore
{
    private const int MostLevels = 32;
    private readonly double[] _weights = new double[PairGate.Groups * PairLevels.Count * MostLevels];
    private readonly double[] _bias = new double[PairGate.Groups];

    private QuestionScore()
    {
    }

    /// <summary>Reads tab-separated lines "comparison, level, weight of each group"; the comparison "Bias" has the starting points.
    /// A level that is not listed has the weight of the one below it.</summary>
    /// <exception cref="FormatException">A line is no weight.</exception>
    public static QuestionScore Read(IEnumerable<string> lines)
    {
        var score = new QuestionScore();
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            for (var group = 0; group < PairGate.Groups; group++)
            {
                var weight = double.Parse(cells[2 + group], NumberStyles.Float, CultureInfo.InvariantCulture);
                if (cells[0] == "Bias")
                {
                    score._bias[group] = weight;
                    continue;
                }

                var comparison = Enum.Parse<Comparison>(cells[0]);
                var level = int.Parse(cells[1], CultureInfo.InvariantCulture);
                for (; level < MostLevels; level++)
                {
                    score._weights[Place(group, comparison, level)] = weight;
                }
            }
        }

        return score;
    }

    /// <summary>The log-odds that both claims answer one question.</summary>
    public double LogOdds(in PairLevels levels)
    {
        var group = PairGate.GroupOf(levels);
        var sum = Start(levels);
        for (var i = 0; i < PairLevels.Count; i++)
        {
            sum += _weights[Place(group, (Comparison)i, levels[i])];
        }

        return sum;
    }

    /// <summary>Where a pair starts before anything is compared.</summary>
    public double Start(in PairLevels levels) => _bias[PairGate.GroupOf(levels)];

    /// <summary>What a comparison adds.</summary>
    public double Part(Comparison comparison, in PairLevels levels) => _weights[Place(PairGate.GroupOf(levels), comparison, levels.Of(comparison))];

    private static int Place(int group, Comparison comparison, int level) => (((group * PairLevels.Count) + (int)comparison) * MostLevels) + level;
}
