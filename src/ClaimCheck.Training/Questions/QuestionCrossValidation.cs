using System.Globalization;
using System.Text;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Training.Questions;

/// <summary>Tells how well models of question matching do on stories that they were not learned from.</summary>
internal static class QuestionCrossValidation
{
    private const int Folds = 5;

    /// <summary>Scores each fold of stories with a model of the others; one line a threshold, and the worst errors.</summary>
    public static string Report(IReadOnlyList<PairSample> pairs, float l2, int errors)
    {
        var stories = pairs.Select(p => p.Story).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var scored = new List<(double Score, PairSample Pair)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = stories.Where((_, i) => i % Folds == fold).ToHashSet(StringComparer.Ordinal);
            var model = QuestionTrainer.Train([.. pairs.Where(p => !held.Contains(p.Story))], l2);
            scored.AddRange(pairs.Where(p => held.Contains(p.Story)).Select(p => (model.Score(p.Levels), p)));
        }

        var text = new StringBuilder();
        for (var group = 0; group < PairGate.Groups; group++)
        {
            var own = scored.Where(s => PairGate.GroupOf(s.Pair.Levels) == group).ToList();
            foreach (var threshold in (ReadOnlySpan<double>)[-2, -1, 0, 1])
            {
                var said = own.Where(s => s.Score > threshold).ToList();
                var right = said.Count(s => s.Pair.Same);
                text.AppendLine(CultureInfo.InvariantCulture,
                    $"group {group}, log-odds > {threshold}: precision {right / Math.Max(1.0, said.Sum(s => s.Pair.Weight)):P1}, recall {right / Math.Max(1.0, own.Count(s => s.Pair.Same)):P1} of {own.Count(s => s.Pair.Same)}");
            }

            foreach (var (score, pair) in own.Where(s => !s.Pair.Same).OrderByDescending(s => s.Score).Take(errors).Concat(own.Where(s => s.Pair.Same).OrderBy(s => s.Score).Take(errors)))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {score:F2} {(pair.Same ? "same" : "other")} weight {pair.Weight} {pair.Story}: {pair.Text} | {InspectQuestionsCommand.Levels(pair.Levels)}");
            }
        }

        return text.ToString();
    }
}
