namespace ClaimCheck;

/// <summary>What a check is doing.</summary>
public enum CheckStage
{
    /// <summary>Reading articles and extracting their claims.</summary>
    Extracting,

    /// <summary>Finding claims that answer one question.</summary>
    Matching,

    /// <summary>Comparing the answers.</summary>
    Comparing,
}

/// <summary>How far a check has come.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Articles">How many articles were read so far.</param>
public readonly record struct CheckProgress(CheckStage Stage, int Articles);
