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
    /// <param name="reader">Makes documents of the articles.</param>
    public static IEnumerable<PairExample> Examples(IReadOnlyList<LabelledArticle> articles, float weight, StoryReader reader)
    {
        StoryDocument[] documents = [.. articles.Select(a => reader.Read(a.Title, a.Text, a.Published))];
        var comparer = new StoryComparer(reader.Table);
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

    /// <summary>How well weights group articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="weights">The bias first, then one for each part.</param>
    /// <param name="reader">Makes documents of the articles.</param>
    public static PairScore Score(IReadOnlyList<LabelledArticle> articles, double[] weights, StoryReader reader) => PairScore.Of(
        [.. articles.Select(static a => a.Happening)],
        new StoryGrouper(new StoryComparer(reader.Table), new StoryScore(weights[0], weights[1..])).Group([.. articles.Select(a => reader.Read(a.Title, a.Text, a.Published))]));

    /// <summary>Halves the happenings by their names, so that articles of one stay together.</summary>
    /// <param name="article">An article.</param>
    public static bool IsInHalf(LabelledArticle article) => (article.Happening.Sum(static c => c) & 1) == 0;
}
