namespace ClaimCheck.Training.Names;

/// <summary>How the editor of names is trained.</summary>
internal sealed record NameTrainingParameters
{
    /// <summary>Times to go through the candidates.</summary>
    public int Epochs { get; init; } = 16;

    /// <summary>The right edit's score should be above every other's by this.</summary>
    public int Margin { get; init; } = 10;

    /// <summary>Of a hundred features of a candidate so many are left out at each step, at random, so that the weights do not rest on single words.</summary>
    public int Dropout { get; init; } = 50;

    /// <summary>Features updated less often are dropped.</summary>
    public int Updates { get; init; } = 3;

    /// <summary>Weights below this size are dropped.</summary>
    public double Weight { get; init; } = 0.1;

    /// <summary>Seed of the order.</summary>
    public ulong Seed { get; init; } = 20251;
}
