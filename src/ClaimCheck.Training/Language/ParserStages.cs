using ClaimCheck.Language.Models;
using ClaimCheck.Language.Parsing;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>Trains the two parsers: the first on reversed sentences, the second with the first one's trees beside it.</summary>
/// <param name="sentences">The sentences.</param>
/// <param name="tags">Tags of each sentence by a tagger that has not seen it.</param>
/// <param name="tagSet">The joint tags.</param>
/// <param name="relations">Number of relations.</param>
/// <param name="parameters">How.</param>
/// <param name="log">Takes a line a step.</param>
internal sealed class ParserStages(TrainingSentence[] sentences, byte[][] tags, TagSet tagSet, int relations, TrainingParameters parameters, TextWriter log)
{
    private readonly TrainingSentence[] _reversed = Array.ConvertAll(sentences, s => s.Reversed());
    private readonly byte[][] _reversedTags = Array.ConvertAll(tags, t => Enumerable.Reverse(t).ToArray());

    /// <summary>Trains the first parser.</summary>
    public LinearModelData TrainGuide()
    {
        PerceptronWeights weights = ParserTrainer.Train(_reversed, _reversedTags, null, tagSet, relations, parameters.GuideEpochs, parameters.Seed, Progress("first parser"));
        LinearModelData model = Compression.Compress(weights, parameters.GuideUpdates, parameters.GuideWeight);
        log.WriteLine($"first parser: {model.Fingerprints.Length} of {weights.Count} features, {model.PairClasses.Length} weights");
        return model;
    }

    /// <summary>Trains the second parser.</summary>
    public LinearModelData TrainParser()
    {
        (int[], byte[])[] guides = Guides();
        log.WriteLine("trees of the parts done");
        PerceptronWeights weights = ParserTrainer.Train(sentences, tags, guides, tagSet, relations, parameters.ParserEpochs, parameters.Seed, Progress("second parser"));
        LinearModelData model = Compression.Compress(weights, parameters.ParserUpdates, parameters.ParserWeight);
        log.WriteLine($"second parser: {model.Fingerprints.Length} of {weights.Count} features, {model.PairClasses.Length} weights");
        return model;
    }

    private Action<int, double> Progress(string name) => (epoch, wrong) => log.WriteLine($"{name} epoch {epoch}: {100 * wrong:F2} % of the steps wrong");

    private (int[] Heads, byte[] Relations)[] Guides()
    {
        var guides = new (int[], byte[])[sentences.Length];
        int folds = Math.Max(2, parameters.GuideFolds);
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = parameters.Threads }, fold =>
        {
            int[] rest = Enumerable.Range(0, sentences.Length).Where(i => i % folds != fold).ToArray();
            PerceptronWeights weights = ParserTrainer.Train(
                Array.ConvertAll(rest, i => _reversed[i]), Array.ConvertAll(rest, i => _reversedTags[i]), null, tagSet, relations, parameters.GuideFoldEpochs, parameters.Seed + (ulong)fold + 1, (_, _) => { });
            LinearModel model = Compression.Compress(weights, parameters.GuideUpdates, parameters.GuideWeight).Build();
            var workspace = new ParserWorkspace();
            for (int i = fold; i < sentences.Length; i += folds)
            {
                int count = sentences[i].Count;
                workspace.StartReversed(sentences[i].Words, tags[i], tagSet);
                DependencyParser.Run(workspace.Reversed, model, guided: false);
                workspace.KeepReversed();
                guides[i] = (workspace.Heads(count).ToArray(), workspace.Relations(count).ToArray());
            }
        });
        return guides;
    }
}
