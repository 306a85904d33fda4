namespace ClaimCheck.Verdicts;

/// <summary>Claims that do not contradict each other, on one side of a finding.</summary>
/// <param name="Value">Their answer in words.</param>
/// <param name="Claims">Ids of the claims.</param>
public sealed record FindingSide(string Value, IReadOnlyList<string> Claims);

/// <summary>A named part of a score.</summary>
/// <param name="Name">What it measures.</param>
/// <param name="Weight">What it adds to the log-odds.</param>
public sealed record ScorePart(string Name, double Weight);

/// <summary>Something that an editor should look at: answers to one question that differ.</summary>
public sealed record Finding
{
    /// <summary>Identifier, unique within a report.</summary>
    public required string Id { get; init; }

    /// <summary>A hash that stays the same from run to run while the sides say the same.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The rule that fired.</summary>
    public required string Rule { get; init; }

    /// <summary>Id of the cluster.</summary>
    public required string Cluster { get; init; }

    /// <summary>The verdict: <see cref="Verdict.Conflict"/>, <see cref="Verdict.PossibleConflict"/> or <see cref="Verdict.Revision"/>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How loudly it is reported.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether each side is credited to another named source.</summary>
    public bool Dispute { get; init; }

    /// <summary>Whether the report that this one was compared with had it already; see <see cref="Fingerprint"/>.</summary>
    public bool Known { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>One sentence for the editor.</summary>
    public required string Message { get; init; }

    /// <summary>The sides, at least two.</summary>
    public required IReadOnlyList<FindingSide> Sides { get; init; }

    /// <summary>Ids of claims of the cluster that are on no side: they fit several, or contradict none.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>A likely reason for the difference, or <see langword="null"/>.</summary>
    public string? Cause { get; init; }

    /// <summary>Groups of ids of articles that carry the same sentence.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Copies { get; init; } = [];

    /// <summary>Why the verdict was given, in words.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The parts of the score.</summary>
    public IReadOnlyList<ScorePart> Parts { get; init; } = [];
}
