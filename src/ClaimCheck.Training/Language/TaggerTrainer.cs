using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>Trains the tagger: an averaged perceptron that learns from its own earlier tags in the sentence.</summary>
internal static class TaggerTrainer
{
    /// <summary>Trains on sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="classes">Number of joint tags.</param>
    /// <param name="epochs">Times to go through the sentences.</param>
    /// <param name="seed">Seed of the order.</param>
    public static PerceptronWeights Train(IReadOnlyList<TrainingSentence> sentences, int classes, int epochs, ulong seed)
    {
        var weights = new PerceptronWeights(classes);
        var random = new SeededOrder(seed);
        int[] order = Enumerable.Range(0, sentences.Count).ToArray();
        var features = new uint[TaggerFeatures.Count];
        var scores = new int[256];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                TrainingSentence sentence = sentences[index];
                var tags = new byte[sentence.Count];
                for (int i = 0; i < sentence.Count; i++)
                {
                    TaggerFeatures.Extract(sentence.Words, tags, i, features);
                    weights.Score(features, scores);
                    int best = Best(scores, classes);
                    weights.Now++;
                    if (best != sentence.Tags[i])
                    {
                        weights.Update(features, sentence.Tags[i], best);
                    }

                    tags[i] = (byte)best;
                }
            }
        }

        return weights;
    }

    private static int Best(int[] scores, int classes)
    {
        int best = 0;
        for (int t = 1; t < classes; t++)
        {
            if (scores[t] > scores[best])
            {
                best = t;
            }
        }

        return best;
    }
}
