using ClaimCheck.Verdicts.Calibration;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimCheck.Training.Calibration;

/// <summary>Learns how the terms of a finding tell whether it is right: logistic regression by L-BFGS of Microsoft.ML on one thread, so the same weights every time.</summary>
internal static class ConfidenceTrainer
{
    private const int Folds = 5;

    /// <summary>The starting point is the bias of the model; the other terms are its features.</summary>
    private const int Features = FindingEvidence.Terms - 1;

    /// <summary>Learns from findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="l2">Strength of the ridge penalty.</param>
    /// <exception cref="InvalidDataException">A higher score or a telltale sign speaks against a finding, or a conflict is less sure than a possible one: no table should say so.</exception>
    public static ConfidenceTable Train(IReadOnlyList<JudgedFinding> findings, float l2)
    {
        var weights = Learn(findings, l2);
        return weights[(int)ConfidenceTerm.Score] > 0 && weights[(int)ConfidenceTerm.Telltale] >= 0 && weights[(int)ConfidenceTerm.Possible] <= 0
            ? new ConfidenceTable(weights)
            : throw new InvalidDataException("These findings give a table in which a higher score, a telltale sign or a conflict is less sure.");
    }

    private static double[] Learn(IReadOnlyList<JudgedFinding> findings, float l2)
    {
        var context = new MLContext(seed: 1);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-8f,
            MaximumNumberOfIterations = 500,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(findings.Select(Row.Of))).Model.SubModel;
        return [model.Bias, .. model.Weights.Select(w => (double)w)];
    }

    /// <summary>The log-odds of each finding, in their order, by a table learned from the other stories' findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="l2">Strength of the ridge penalty.</param>
    public static IReadOnlyList<(double LogOdds, bool Right)> HoldBack(IReadOnlyList<JudgedFinding> findings, float l2)
    {
        var stories = findings.Select(f => f.Story).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var foldOf = stories.Select((story, i) => (story, i)).ToDictionary(s => s.story, s => s.i % Folds, StringComparer.Ordinal);
        var tables = Enumerable.Range(0, Folds).Select(fold => new ConfidenceTable(Learn([.. findings.Where(f => foldOf[f.Story] != fold)], l2))).ToArray();
        return [.. findings.Select(f => (tables[foldOf[f.Story]].LogOdds(f.Evidence), f.Right))];
    }

    /// <summary>The log-odds of each finding by a table.</summary>
    public static IEnumerable<(double LogOdds, bool Right)> Score(IEnumerable<JudgedFinding> findings, ConfidenceTable table) =>
        findings.Select(f => (table.LogOdds(f.Evidence), f.Right));

    private sealed class Row
    {
        public bool Label { get; set; }

        [VectorType(ConfidenceTrainer.Features)]
        public float[] Features { get; set; } = [];

        public static Row Of(JudgedFinding finding) => new()
        {
            Label = finding.Right,
            Features = [.. Enumerable.Range(1, ConfidenceTrainer.Features).Select(i => (float)finding.Evidence.ValueOf((ConfidenceTerm)i))],
        };
    }
}
