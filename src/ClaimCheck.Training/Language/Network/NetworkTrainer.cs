using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;

namespace ClaimCheck.Training.Language.Network;

/// <summary>Trains the parser's network: it follows its own steps and learns from a dynamic oracle. The result does not depend on the number of threads.</summary>
internal static class NetworkTrainer
{
    private const int Batch = 8;
    private const int Parts = 2;
    private const int FewestSuffixes = 3;
    private const double DropWords = 0.25;

    /// <summary>Trains on sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tags">Tags of each sentence by a tagger that has not seen it.</param>
    /// <param name="tagCount">Number of joint tags.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="parameters">How.</param>
    /// <param name="progress">Told after each epoch: its number and the share of wrong steps.</param>
    public static NetworkData Train(TrainingSentence[] sentences, byte[][] tags, int tagCount, int relations, TrainingParameters parameters, Action<int, double> progress)
    {
        SortedDictionary<uint, int> words = Counts(sentences.SelectMany(s => s.Words).Select(w => w.Word), parameters.WordCount);
        SortedDictionary<uint, int> suffixes = Counts(sentences.SelectMany(s => s.Words).Select(w => w.Suffix3), FewestSuffixes);
        var layout = new NetworkLayout(words.Count, suffixes.Count, tagCount, relations);
        uint[] wordHashes = [.. words.Keys];
        uint[] suffixHashes = [.. suffixes.Keys];
        var network = new ParserNetwork(NetworkData.Rows(wordHashes), NetworkData.Rows(suffixHashes), layout, NetworkStart.Weights(layout, parameters.Seed));
        int[] drop = [0, .. words.Values.Select(count => (int)(65536 * DropWords / (DropWords + count)))];
        SentenceGradient[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new SentenceGradient(network, drop))];
        int batches = (sentences.Length + Batch - 1) / Batch;
        var adam = new Adam(network.Weights, parameters.ParserRate, batches * parameters.ParserEpochs);
        var random = new SeededOrder(parameters.Seed);
        int[] order = [.. Enumerable.Range(0, sentences.Length)];
        var threads = new ParallelOptions { MaxDegreeOfParallelism = parameters.Threads };
        (int All, int Wrong) before = default;
        for (int epoch = 0; epoch < parameters.ParserEpochs; epoch++)
        {
            random.Shuffle(order);
            for (int start = 0; start < order.Length; start += Batch)
            {
                int from = start;
                int now = epoch;
                Parallel.For(0, Parts, threads, part =>
                {
                    for (int i = from + part; i < Math.Min(from + Batch, order.Length); i += Parts)
                    {
                        int index = order[i];
                        var seed = new SeededOrder(parameters.Seed + 1 + ((ulong)now * (ulong)order.Length) + (ulong)index);
                        parts[part].Add(sentences[index], tags[index], seed, follow: now > 0);
                    }
                });
                Move(adam, layout, parts);
            }

            (int All, int Wrong) steps = (parts.Sum(p => p.Steps.All), parts.Sum(p => p.Steps.Wrong));
            progress(epoch + 1, (double)(steps.Wrong - before.Wrong) / (steps.All - before.All));
            before = steps;
        }

        return NetworkData.Encode(wordHashes, suffixHashes, layout, network.Weights);
    }

    // Gradients are added up in the order of the parts; of the tables' rows only those that were touched move.
    private static void Move(Adam adam, NetworkLayout layout, SentenceGradient[] parts)
    {
        float[] sum = parts[0].Gradient;
        int dense = layout.Tags.End;
        adam.Next();
        var rows = new SortedSet<(int Start, int Length)>(parts[0].Touched);
        foreach (SentenceGradient part in parts.Skip(1))
        {
            foreach ((int start, int length) in part.Touched.Distinct())
            {
                rows.Add((start, length));
                MatrixGradient.Add(part.Gradient.AsSpan(start, length), sum.AsSpan(start, length));
                part.Gradient.AsSpan(start, length).Clear();
            }

            MatrixGradient.Add(part.Gradient.AsSpan(dense), sum.AsSpan(dense));
            part.Gradient.AsSpan(dense).Clear();
            part.Touched.Clear();
        }

        parts[0].Touched.Clear();
        foreach ((int start, int length) in rows)
        {
            adam.Move(start, length, sum);
        }

        adam.Move(dense, layout.Length - dense, sum);
    }

    private static SortedDictionary<uint, int> Counts(IEnumerable<uint> hashes, int least)
    {
        var counts = new SortedDictionary<uint, int>();
        foreach (uint hash in hashes)
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        foreach (uint rare in counts.Where(c => c.Value < least).Select(c => c.Key).ToArray())
        {
            counts.Remove(rare);
        }

        return counts;
    }
}
