namespace ClaimCheck.Training.Language;

/// <summary>How a model is trained.</summary>
internal sealed record TrainingParameters
{
    /// <summary>Times that tagger and parser go through the sentences.</summary>
    public int TaggerEpochs { get; init; } = 10;

    /// <summary>Times that the parser goes through the sentences.</summary>
    public int ParserEpochs { get; init; } = 12;

    /// <summary>Parts into which the sentences are cut to tag each by a tagger that has not seen it; below 2 the parser learns from the treebank's tags.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Times that the taggers of the parts go through their sentences.</summary>
    public int FoldEpochs { get; init; } = 5;

    /// <summary>Times that the first parser goes through the sentences.</summary>
    public int GuideEpochs { get; init; } = 6;

    /// <summary>Parts into which the sentences are cut to parse each by a first parser that has not seen it.</summary>
    public int GuideFolds { get; init; } = 3;

    /// <summary>Times that the first parsers of the parts go through their sentences.</summary>
    public int GuideFoldEpochs { get; init; } = 4;

    /// <summary>The first parser's features updated less often are dropped.</summary>
    public int GuideUpdates { get; init; } = 8;

    /// <summary>The first parser's weights below this size are dropped.</summary>
    public double GuideWeight { get; init; } = 0.3;

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
