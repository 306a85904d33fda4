using ClaimCheck.Matching.Stories;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;

namespace ClaimCheck.Training.Stories;

/// <summary>Learns the weights of the story score from labelled articles by logistic regression (L-BFGS, one thread, so the same weights every time).</summary>
internal static class StoryTrainer
{
    /// <summary>The pairs of a collection that the grouper would compare, with their evidence.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="weight">How much each pair counts.</param>
    public static IEnumerable<PairExample> Examples(IReadOnlyList<LabelledArticle> articles, float weight)
    {
        StoryDocument[] documents = [.. articles.Select(static a => StoryReader.Default.Read(a.Title, a.Text, a.Published))];
        var comparer = new StoryComparer(StoryReader.Default.Table);
        foreach (var pair in StoryGrouper.Candidates(documents, threads: 1))
        {
            var parts = new double[PairExample.PartCount];
            comparer.Compare(documents[pair.Left], documents[pair.Right]).CopyTo(parts);
            yield return new PairExample
            {
                Features = [.. parts.Select(static p => (float)p)],
                Label = articles[pair.Left].Happening == articles[pair.Right].Happening,
                Weight = weight,
            };
        }
    }

    /// <summary>Learns the weights: the bias first, then one for each part.</summary>
    /// <param name="examples">The pairs.</param>
    public static double[] Train(IReadOnlyList<PairExample> examples)
    {
        var context = new MLContext(seed: 1);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(PairExample.Weight),
            L1Regularization = 0,
            L2Regularization = 1,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-9f,
        });
        var model = (CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)trainer.Fit(context.Data.LoadFromEnumerable(examples)).Model;
        return [model.SubModel.Bias, .. model.SubModel.Weights.Select(static w => (double)w)];
    }
}
