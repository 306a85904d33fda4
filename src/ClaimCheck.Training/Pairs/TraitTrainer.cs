using System.Globalization;
using ClaimCheck.Checking.Comparing;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimCheck.Training.Pairs;

/// <summary>Learns what each trait adds to the log-odds that two figures answer one question: logistic regression by L-BFGS of Microsoft.ML with a ridge
/// penalty, on one thread, so the same weights every time. A trait may only speak for what its name says: no weight is negative, and traits that tell of a
/// difference are counted as minus one where they hold.</summary>
internal static class TraitTrainer
{
    /// <summary>The trait whose weight is set by hand.</summary>
    public const Trait ByHand = Trait.OtherTime;

    private static readonly string[] Names = Enum.GetNames<Trait>();

    private static readonly bool[] Against = [.. Enum.GetValues<Trait>().Select(static t => t is Trait.OtherNoun or Trait.OtherRole or Trait.OtherPredicate
        or Trait.OtherModifiers or Trait.OtherStatistic or Trait.PartAndWhole or Trait.OtherNames or Trait.OtherPlace or Trait.OtherTime
        or Trait.OtherModality or Trait.TimeOfFigure or Trait.FarApart or Trait.Rivals)];

    /// <summary>The lines of a table: "Bias" and one line for each trait that is learned, name and weight.</summary>
    /// <param name="samples">What to learn from.</param>
    /// <param name="l2">Strength of the penalty.</param>
    public static string[] Train(IEnumerable<TraitSample> samples, float l2)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Names.Length + 1);
        var model = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Row.Weight),
            L1Regularization = 0,
            L2Regularization = l2,
            NumberOfThreads = 1,
            EnforceNonNegativity = true,
            OptimizationTolerance = 1e-7f,
            MaximumNumberOfIterations = 1000,
        }).Fit(context.Data.LoadFromEnumerable(samples.Select(Row.Of), schema)).Model.SubModel;
        return [Line("Bias", model.Bias - model.Weights[^1]), .. Names.Select((name, i) => Line(name, Against[i] ? -model.Weights[i] : model.Weights[i])).Where((_, i) => (Trait)i != ByHand)];
    }

    private static string Line(string name, float weight) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{MathF.Round(weight, 2) + 0f:0.##}");

    private sealed class Row
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        /// <summary>The traits, and last a constant for the starting point, which may not be negative either.</summary>
        public float[] Features { get; set; } = [];

        public static Row Of(TraitSample sample) => new()
        {
            Label = sample.Holds,
            Weight = sample.Weight,
            Features = [.. sample.Traits.Select(static (t, i) => (float)(Against[i] ? -t : t)), -1],
        };
    }
}
