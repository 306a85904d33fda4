using System.Globalization;
using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;
using ClaimCheck.Training.Language.Network;

namespace ClaimCheck.Training.Language;

/// <summary>Trains all parts of a model.</summary>
internal static class ModelTrainer
{
    /// <summary>Trains a model.</summary>
    /// <param name="treebank">The sentences.</param>
    /// <param name="parameters">How.</param>
    /// <param name="manifest">What the file says of its making.</param>
    /// <param name="log">Takes a line a step.</param>
    public static ModelData Train(IReadOnlyList<ConlluSentence> treebank, TrainingParameters parameters, string manifest, TextWriter log)
    {
        string[] tagNames = treebank.SelectMany(s => s.Words).Select(w => w.Xpos + "|" + w.Upos).Distinct().Order(StringComparer.Ordinal).ToArray();
        string[] relationNames = treebank.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal).ToArray();
        var tagSet = new TagSet(tagNames);
        Dictionary<string, byte> relations = relationNames.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (byte)p.i, StringComparer.Ordinal);
        Dictionary<uint, ushort> ambiguity = AmbiguityCounter.Sets(treebank, tagSet, parameters.AmbiguityCount);
        var table = new HashTable(ambiguity);
        TrainingSentence[] sentences = treebank.Select(s => TrainingSentence.Create(s, tagSet, relations, table)).ToArray();
        log.WriteLine($"{sentences.Length} sentences, {sentences.Sum(s => s.Count)} words, {tagNames.Length} tags, {relationNames.Length} relations");

        LinearModelData tagger = Compression.Compress(
            TaggerTrainer.Train(sentences, tagNames.Length, parameters.TaggerEpochs, parameters.Seed), parameters.TaggerUpdates, parameters.TaggerWeight);
        log.WriteLine($"tagger: {tagger.Fingerprints.Length} features, {tagger.PairClasses.Length} weights");
        byte[][] tags = parameters.Folds < 2 ? Array.ConvertAll(sentences, s => s.Tags) : Jackknife(sentences, tagNames.Length, parameters);
        log.WriteLine("tags of the parts done");
        NetworkData parser = NetworkTrainer.Train(
            sentences, tags, tagNames.Length, relationNames.Length, parameters, (epoch, wrong) => log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parser, epoch {epoch}: {100 * wrong:F2} % of the steps wrong")));
        return new ModelData
        {
            Manifest = manifest,
            Tags = tagNames,
            Relations = relationNames,
            Ambiguity = ambiguity,
            LemmaExceptions = LemmaTrainer.Exceptions(treebank),
            Tagger = tagger,
            Parser = parser,
        };
    }

    /// <summary>Tags each sentence by a tagger that has not seen it.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="classes">Number of joint tags.</param>
    /// <param name="parameters">How.</param>
    public static byte[][] Jackknife(TrainingSentence[] sentences, int classes, TrainingParameters parameters)
    {
        var tags = new byte[sentences.Length][];
        Parallel.For(0, parameters.Folds, new ParallelOptions { MaxDegreeOfParallelism = parameters.Threads }, fold =>
        {
            TrainingSentence[] rest = sentences.Where((_, i) => i % parameters.Folds != fold).ToArray();
            PerceptronWeights weights = TaggerTrainer.Train(rest, classes, parameters.FoldEpochs, parameters.Seed + (ulong)fold + 1);
            var tagger = new Tagger(Compression.Compress(weights, parameters.TaggerUpdates, parameters.TaggerWeight).Build());
            for (int i = fold; i < sentences.Length; i += parameters.Folds)
            {
                tags[i] = new byte[sentences[i].Count];
                tagger.Tag(sentences[i].Words, tags[i]);
            }
        });
        return tags;
    }
}
