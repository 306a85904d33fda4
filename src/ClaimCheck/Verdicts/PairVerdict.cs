namespace ClaimCheck.Verdicts;

/// <summary>The verdict on two claims, with what led to it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">The rule that decided, in words.</param>
/// <param name="Gate">The field that keeps a disagreement from being a conflict ("time"), or <see langword="null"/>.</param>
internal readonly record struct PairVerdict(Verdict Verdict, string Reason, string? Gate = null)
{
    /// <summary>How much speaks for one question, in log-odds, with what the gate of the kind of answer adds; <see langword="null"/> where no gate was asked
    /// or it is shut.</summary>
    public double? Score { get; init; }

    /// <summary>Whether both claims stand against each other.</summary>
    public bool Disagrees => Verdict is Verdict.Conflict or Verdict.PossibleConflict or Verdict.Revision;
}
