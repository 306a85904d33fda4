using Microsoft.ML.Data;

namespace ClaimCheck.Training.Stories;

/// <summary>The evidence on two articles and whether they report one happening; the form that Microsoft.ML reads.</summary>
internal sealed class PairExample
{
    /// <summary>Number of parts of the evidence.</summary>
    public const int PartCount = 10;

    /// <summary>The parts of the evidence.</summary>
    [VectorType(PartCount)]
    public float[] Features { get; set; } = [];

    /// <summary>Whether both articles report one happening.</summary>
    public bool Label { get; set; }

    /// <summary>How much the pair counts.</summary>
    public float Weight { get; set; }
}
