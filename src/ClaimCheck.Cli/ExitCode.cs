namespace ClaimCheck.Cli;

/// <summary>Exit codes that scripts rely on.</summary>
internal static class ExitCode
{
    /// <summary>The command ran and has nothing to report.</summary>
    public const int Nothing = 0;

    /// <summary>The command ran and found something at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>The command could not run, or could not read all that it was told to.</summary>
    public const int Failed = 2;
}
