using ClaimCheck.Language.Conllu;
using ClaimCheck.Language.Models;
using ClaimCheck.Language.Tagging;

namespace ClaimCheck.Training.Language;

/// <summary>How a model is trained.</summary>
internal sealed record TrainingParameters
{
    /// <summary>Times that tagger and parser go through the sentences.</summary>
    public int TaggerEpochs { get; init; } = 10;

    /// <summary>Times that the parser goes through the sentences.</summary>
    public int ParserEpochs { get; init; } = 12;

    /// <summary>Parts into which the sentences are cut to tag each by a tagger that has not seen it.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Times that the taggers of the parts go through their sentences.</summary>
    public int FoldEpochs { get; init; } = 5;

    /// <summary>Words seen less often have no set of tags.</summary>
    public int AmbiguityCount { get; init; } = 4;

    /// <summary>The tagger's features updated less often are dropped.</summary>
    public int TaggerUpdates { get; init; } = 2;

    /// <summary>The parser's features updated less often are dropped.</summary>
    public int ParserUpdates { get; init; } = 5;

    /// <summary>The tagger's weights below this size are dropped.</summary>
    public double TaggerWeight { get; init; } = 0.05;

    /// <summary>The parser's weights below this size are dropped.</summary>
    public double ParserWeight { get; init; } = 0.2;

    /// <summary>Threads that train the taggers of the parts; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Seed of all orders.</summary>
    public ulong Seed { get; init; } = 20251;
}

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
        var table = new AmbiguityTable(ambiguity);
        TrainingSentence[] sentences = treebank.Select(s => TrainingSentence.Create(s, tagSet, relations, table)).ToArray();
        log.WriteLine($"{sentences.Length} sentences, {sentences.Sum(s => s.Count)} words, {tagNames.Length} tags, {relationNames.Length} relations");

        LinearModelData tagger = Compression.Compress(
            TaggerTrainer.Train(sentences, tagNames.Length, parameters.TaggerEpochs, parameters.Seed), parameters.TaggerUpdates, parameters.TaggerWeight);
        log.WriteLine($"tagger: {tagger.Fingerprints.Length} features, {tagger.PairClasses.Length} weights");
        byte[][] tags = Jackknife(sentences, tagNames.Length, parameters);
        log.WriteLine("tags of the parts done");
        PerceptronWeights weights = ParserTrainer.Train(
            sentences, tags, tagSet, relationNames.Length, parameters.ParserEpochs, parameters.Seed, (epoch, wrong) => log.WriteLine($"parser epoch {epoch}: {100 * wrong:F2} % of the steps wrong"));
        LinearModelData parser = Compression.Compress(weights, parameters.ParserUpdates, parameters.ParserWeight);
        log.WriteLine($"parser: {parser.Fingerprints.Length} of {weights.Count} features, {parser.PairClasses.Length} weights");
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

    private static byte[][] Jackknife(TrainingSentence[] sentences, int classes, TrainingParameters parameters)
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
