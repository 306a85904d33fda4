namespace ClaimCheck.Verdicts.Calibration;

/// <summary>What the confidence of a finding is told by. Each term has a value for a finding and a weight in the table.</summary>
internal enum ConfidenceTerm : byte
{
    /// <summary>1 for every finding: where the sum starts.</summary>
    Start,

    /// <summary>The log-odds that both claims answer one question, with what the gate of the kind of answer adds, within bounds.</summary>
    Score,

    /// <summary>1 for a possible conflict: a field is open.</summary>
    Possible,

    /// <summary>1 where there are three sides or more: so many answers are seldom to one question.</summary>
    Many,

    /// <summary>1 where the gate found a telltale sign: another spelling of one name or place, a slip of the pen, one person's age.</summary>
    Telltale,

    /// <summary>1 where the answers are figures other than ages: much is counted in one text.</summary>
    Figure,

    /// <summary>1 where the answers tell whether or why something happened.</summary>
    Deed,

    /// <summary>1 where the answers are quoted words.</summary>
    Quote,
}
