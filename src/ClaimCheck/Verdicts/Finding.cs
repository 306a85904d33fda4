namespace ClaimCheck.Verdicts;

/// <summary>Claims that do not contradict each other, on one side of a finding.</summary>
/// <param name="Value">Their answer in words.</param>
/// <param name="Claims">Ids of the claims.</param>
public sealed record FindingSide(string Value, IReadOnlyList<string> Claims);

/// <summary>A named part of a score.</summary>
/// <param name="Name">What it measures. <c>start</c> is where a pair of answers of its sort begins, <c>gate</c> what telltale signs of one question add
/// (another spelling of one name, a slip of the pen, the only figure of its sort), <c>calibration</c> the step from there to the confidence; the others
/// are what both claims were compared by.</param>
/// <param name="Weight">What it adds to the log-odds.</param>
public sealed record ScorePart(string Name, double Weight)
{
    /// <summary>Name of the part that a score begins with.</summary>
    internal const string Start = "start";

    /// <summary>Name of the part that the gate of the kind of answer adds.</summary>
    internal const string Gate = "gate";

    /// <summary>Name of the part that turns the score into a confidence.</summary>
    internal const string Calibration = "calibration";
}

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

    /// <summary>How sure it is that the sides cannot all be true, 0.01 to 0.99 in steps of 0.01: the share of findings like it that were right, so that of
    /// the findings at 0.9 and more nine in ten or more are. A possible conflict is right where it is a conflict after all.</summary>
    /// <remarks>Told by a logistic model of few terms: the log-odds that both answer one question, whether a field is open, how many sides there are and
    /// what kind of answer it is. It was learned from findings in benchmark stories with gold answers, ours and others, and in real reports of crimes and
    /// other events that were read one by one; invented stories are told more plainly, so their figures are right more often than it says. A revision is
    /// taken for a conflict here, and what does not add up within one article has 0.9 by hand: too few were seen.</remarks>
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

    /// <summary>The parts of the score, whose sum is the log-odds of <see cref="Confidence"/>; none for what does not add up within one article.</summary>
    public IReadOnlyList<ScorePart> Parts { get; init; } = [];
}
