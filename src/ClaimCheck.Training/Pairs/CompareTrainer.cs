using ClaimCheck.Checking.Comparing;

namespace ClaimCheck.Training.Pairs;

/// <summary>Learns from labelled pairs of texts when two figures answer one question. A pair stands for those of its figures that disagree and most likely do:
/// they do where the pair is a contradiction (or a fact that was changed), and do not where it is entailed, neutral or of another fact.
/// Figures of other times are left out: that these answer other questions is laid down, not learned.</summary>
/// <param name="comparer">Lays texts side by side.</param>
/// <param name="l2">Strength of the ridge penalty.</param>
internal sealed class CompareTrainer(TextComparer comparer, float l2)
{
    private const int Rounds = 2;

    /// <summary>The lines of the table: name and weight. Which figures stand for a pair depends on the weights, so they are chosen anew once.</summary>
    /// <param name="pairs">What to learn from.</param>
    public string[] Train(IReadOnlyList<ReadPair> pairs)
    {
        string[] table = [];
        for (var round = 0; round < Rounds; round++)
        {
            var own = round == 0 ? comparer : comparer.With(ModelOf(table));
            table = TraitTrainer.Train(pairs.AsParallel().AsOrdered().SelectMany(p => Sample(p, own.Lay(p.A, p.B))), l2);
        }

        return table;
    }

    /// <summary>The shipped model with other weights.</summary>
    /// <param name="table">Lines of names and weights.</param>
    public static CompareModel ModelOf(string[] table) => CompareModel.Default with { Question = CompareModel.Default.Question.With(table, 1) };

    private static IEnumerable<TraitSample> Sample(ReadPair read, TextPair pair)
    {
        if (pair is { Only: null, Turned: null } && TextJudge.Worst(pair) is { } worst && worst[TraitTrainer.ByHand] == 0 && (read.KnowsConflicts || read.Pair.Label == "entailment"))
        {
            yield return new TraitSample(worst.Traits, read.Pair.Label is "contradiction" or "changed", read.Weight);
        }
    }
}
