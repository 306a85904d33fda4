namespace ClaimCheck.RulePacks;

/// <summary>A mistake in a rule pack.</summary>
/// <param name="File">The file, or the name given to the reader of a pack.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record PackProblem(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
