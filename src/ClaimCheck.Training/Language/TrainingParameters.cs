namespace ClaimCheck.Training.Language;

/// <summary>How a model is trained.</summary>
internal sealed record TrainingParameters
{
    /// <summary>Times that the tagger goes through the sentences.</summary>
    public int TaggerEpochs { get; init; } = 10;

    /// <summary>Times that the parser goes through the sentences.</summary>
    public int ParserEpochs { get; init; } = 20;

    /// <summary>Size of the parser's first steps in training.</summary>
    public double ParserRate { get; init; } = 0.002;

    /// <summary>Words seen less often have no vector of their own.</summary>
    public int WordCount { get; init; } = 2;

    /// <summary>Parts into which the sentences are cut to tag each by a tagger that has not seen it; below 2 the parser learns from the treebank's tags.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Times that the taggers of the parts go through their sentences.</summary>
    public int FoldEpochs { get; init; } = 5;

    /// <summary>Words seen less often have no set of tags.</summary>
    public int AmbiguityCount { get; init; } = 4;

    /// <summary>The tagger's features updated less often are dropped.</summary>
    public int TaggerUpdates { get; init; } = 2;

    /// <summary>The tagger's weights below this size are dropped.</summary>
    public double TaggerWeight { get; init; } = 0.05;

    /// <summary>Threads that train; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Seed of all orders.</summary>
    public ulong Seed { get; init; } = 20251;
}
