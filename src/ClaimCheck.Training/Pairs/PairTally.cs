using System.Globalization;
using System.Text;
using ClaimCheck.Training.Benchmark;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Training.Pairs;

/// <summary>Counts what was said of the pairs of one set, in the way of the project's scorer: a set that knows no contradictions counts them as neutral, one
/// that knows nothing neutral counts that as a contradiction.</summary>
internal sealed class PairTally
{
    private static readonly string[] Relations = ["entailment", "contradiction", "neutral"];
    private readonly HashSet<string> _labels;
    private readonly Dictionary<(string Gold, string Said), int> _counts = [];

    public PairTally(IEnumerable<LabelledPair> pairs) => _labels = [.. pairs.Select(p => p.Label)];

    /// <summary>Counts a pair.</summary>
    /// <param name="gold">Its label.</param>
    /// <param name="relation">What was said.</param>
    /// <returns>Whether both are one.</returns>
    public bool Add(string gold, TextRelation relation)
    {
        var said = relation switch
        {
            TextRelation.Contradiction when _labels.IsSubsetOf(["entailment", "neutral"]) => "neutral",
            TextRelation.Neutral when _labels.IsSubsetOf(["entailment", "contradiction"]) => "contradiction",
            _ => Relations[(int)relation],
        };
        _counts[(gold, said)] = _counts.GetValueOrDefault((gold, said)) + 1;
        return gold == said;
    }

    /// <summary>Accuracy, macro F1, precision and recall of contradictions, and what was said of each label.</summary>
    public string Write(string set)
    {
        var text = new StringBuilder();
        var labels = _labels.Order(StringComparer.Ordinal).ToArray();
        text.Append(CultureInfo.InvariantCulture, $"{set}: {_counts.Values.Sum()} pairs");
        if (_labels.IsSubsetOf(Relations))
        {
            var right = labels.Sum(l => _counts.GetValueOrDefault((l, l)));
            text.Append(CultureInfo.InvariantCulture, $", accuracy {Rates.Of(right, _counts.Values.Sum())}, macro F1 {100 * labels.Average(F1):F1}");
            if (_labels.Contains("contradiction"))
            {
                text.Append(CultureInfo.InvariantCulture, $", contradictions: precision {Rates.Of(Right("contradiction"), Said("contradiction"))}, recall {Rates.Of(Right("contradiction"), Gold("contradiction"))}");
            }
        }

        text.AppendLine();
        foreach (var label in labels)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {label,-13}").AppendLine(string.Join("  ", Relations.Select(r => $"{r} {Rates.Of(_counts.GetValueOrDefault((label, r)), Gold(label))}")));
        }

        return text.ToString();
    }

    private double F1(string label) => Rates.F1(Right(label) / Math.Max(1.0, Said(label)), Right(label) / Math.Max(1.0, Gold(label)));

    private int Right(string label) => _counts.GetValueOrDefault((label, label));

    private int Said(string label) => _counts.Where(c => c.Key.Said == label).Sum(c => c.Value);

    private int Gold(string label) => _counts.Where(c => c.Key.Gold == label).Sum(c => c.Value);
}
