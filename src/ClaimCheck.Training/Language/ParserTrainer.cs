using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>Trains the parser: an averaged perceptron that follows its own steps and learns from a dynamic oracle.</summary>
internal static class ParserTrainer
{
    private const int FollowInTen = 9;

    /// <summary>Trains on sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tags">Tags of each sentence as the tagger would give them.</param>
    /// <param name="guides">Trees of another parser that has not seen the sentences; null to train without.</param>
    /// <param name="tagSet">The joint tags.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="epochs">Times to go through the sentences.</param>
    /// <param name="seed">Seed of the order.</param>
    /// <param name="progress">Told after each epoch: its number and the share of wrong steps.</param>
    public static PerceptronWeights Train(
        IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, IReadOnlyList<(int[] Heads, byte[] Relations)>? guides, TagSet tagSet, int relations, int epochs, ulong seed, Action<int, double> progress)
    {
        var weights = new PerceptronWeights(1 + (2 * relations));
        var random = new SeededOrder(seed);
        int[] order = Enumerable.Range(0, sentences.Count).ToArray();
        var state = new ParserState();
        var features = new uint[ParserFeatures.Count + (guides == null ? 0 : GuideFeatures.Count)];
        var scores = new int[weights.Classes];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int steps = 0;
            int wrong = 0;
            foreach (int index in order)
            {
                TrainingSentence sentence = sentences[index];
                state.Start(sentence.Words, tags[index], tagSet);
                if (guides != null)
                {
                    state.Follow(guides[index].Heads, guides[index].Relations);
                }

                while (!state.IsFinal)
                {
                    if (state.Depth == 0)
                    {
                        state.Shift();
                        continue;
                    }

                    ParserFeatures.Extract(state, features);
                    if (guides != null)
                    {
                        GuideFeatures.Extract(state, features.AsSpan(ParserFeatures.Count));
                    }

                    weights.Score(features, scores);
                    weights.Now++;
                    steps++;
                    int best = Transition.Best(state, scores);
                    int right = BestRight(state, sentence, scores);
                    if (best != right)
                    {
                        weights.Update(features, right, best);
                        wrong++;
                    }

                    bool follow = epoch > 0 && random.Below(10) < FollowInTen;
                    Transition.Apply(state, follow ? best : right);
                }
            }

            progress(epoch + 1, (double)wrong / steps);
        }

        return weights;
    }

    // Of the steps that lose the fewest gold arcs, the one with the highest score; an arc that is gold must have its gold relation.
    private static int BestRight(ParserState state, TrainingSentence sentence, int[] scores)
    {
        DynamicOracle.Costs costs = DynamicOracle.Of(state, sentence.Heads);
        int least = costs.Least;
        int top = state.Stack(0);
        int best = -1;
        if (costs.Shift == least)
        {
            best = Transition.Shift;
        }

        for (int side = 0; side < 2; side++)
        {
            if ((side == 0 ? costs.Left : costs.Right) != least)
            {
                continue;
            }

            bool gold = sentence.Heads[top] == (side == 0 ? state.Front : state.Stack(1));
            int first = gold ? sentence.Relations[top] : 0;
            int last = gold ? first : ((scores.Length - 1) / 2) - 1;
            for (int relation = first; relation <= last; relation++)
            {
                int action = side == 0 ? Transition.Left(relation) : Transition.Right(relation);
                if (best < 0 || scores[action] > scores[best])
                {
                    best = action;
                }
            }
        }

        return best;
    }
}
