using System.Globalization;
using System.Text;
using ClaimCheck.Matching.Questions;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimCheck.Training.Questions;

/// <summary>Learns an additive model over comparison levels: logistic regression by L-BFGS of Microsoft.ML on one thread. A level counts itself and all
/// below it (thermometer coding) and no weight is negative, so that a higher level never speaks against a common question. Each step has a weight that
/// all groups of answers share and one for each group, so that a group departs from the others only where its pairs say so.</summary>
internal sealed class QuestionTrainer
{
    private const int Levels = 24;
    private const int Shared = PairLevels.Count * Levels;
    private const int Features = (Shared * (1 + PairGate.Groups)) + PairGate.Groups;

    /// <summary>The starting point is learned as the weight of a constant feature, which may not be negative either: hence its sign.</summary>
    private const float Constant = -4;

    private readonly float[] _weights;
    private readonly float _bias;

    private QuestionTrainer(float[] weights, float bias) => (_weights, _bias) = (weights, bias);

    /// <summary>Learns from all pairs.</summary>
    public static QuestionTrainer Train(IReadOnlyList<PairSample> pairs, float l2)
    {
        var context = new MLContext(seed: 1);
        var data = context.Data.LoadFromEnumerable(pairs.Select(Row.Of));
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = l2,
            NumberOfThreads = 1,
            EnforceNonNegativity = true,
            OptimizationTolerance = 1e-6f,
            MaximumNumberOfIterations = 500,
        });
        var model = trainer.Fit(data).Model.SubModel;
        return new QuestionTrainer([.. model.Weights], model.Bias);
    }

    /// <summary>The table that the library reads.</summary>
    public string ToTable()
    {
        var text = new StringBuilder("""
            # Weights of question matching, in log-odds: comparison, level, weight for agreeing and for disagreeing figures, dates and times, names and places,
            # whether and why, quotations. A level that is not listed has the weight of the one below it.
            # Learned by the train-questions command of ClaimCheck.Training.

            """);
        text.Append("Bias\t0").AppendLine(string.Concat(Enumerable.Range(0, PairGate.Groups).Select(g => string.Create(CultureInfo.InvariantCulture, $"\t{StartOf(g):F3}"))));
        for (var i = 0; i < (int)Comparison.Ground; i++)
        {
            var sums = new double[PairGate.Groups];
            var before = new double[PairGate.Groups];
            for (var level = 0; level < Levels; level++)
            {
                for (var group = 0; group < PairGate.Groups; group++)
                {
                    var weight = _weights[(i * Levels) + level] + _weights[(Shared * (1 + group)) + (i * Levels) + level];
                    sums[group] = (Comparison)i == Comparison.Kind ? weight : sums[group] + weight;
                }

                if (sums.Zip(before).Any(s => Math.Abs(s.First - s.Second) >= 0.0005))
                {
                    sums.CopyTo(before, 0);
                    text.Append(CultureInfo.InvariantCulture, $"{(Comparison)i}\t{level}").AppendJoin("", sums.Select(sum => string.Create(CultureInfo.InvariantCulture, $"\t{sum:F3}"))).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Log-odds that two claims answer one question.</summary>
    /// <param name="levels">How they compare.</param>
    public double Score(PairLevels levels)
    {
        double sum = StartOf(PairGate.GroupOf(levels));
        foreach (var feature in FeaturesOf(levels))
        {
            sum += _weights[feature];
        }

        return sum;
    }

    private double StartOf(int group) => _bias + (Constant * _weights[Features - PairGate.Groups + group]);

    private static IEnumerable<int> FeaturesOf(PairLevels levels)
    {
        for (var i = 0; i < (int)Comparison.Ground; i++)
        {
            for (var level = (Comparison)i == Comparison.Kind ? levels[i] : 1; level <= levels[i]; level++)
            {
                yield return (i * Levels) + level;
                yield return (Shared * (1 + PairGate.GroupOf(levels))) + (i * Levels) + level;
            }
        }
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        [VectorType(QuestionTrainer.Features)]
        public float[] Features { get; set; } = [];

        public static Row Of(PairSample pair)
        {
            var features = new float[QuestionTrainer.Features];
            foreach (var feature in FeaturesOf(pair.Levels))
            {
                features[feature] = 1;
            }

            features[QuestionTrainer.Features - PairGate.Groups + PairGate.GroupOf(pair.Levels)] = Constant;
            return new Row { Label = pair.Same, Weight = pair.Weight, Features = features };
        }
    }
}
