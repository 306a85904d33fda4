namespace ClaimCheck.Cli;

/// <summary>A command cannot go on for a reason that the user can mend; the message is shown as it stands and the process exits with 2.</summary>
/// <param name="message">What is wrong, in one line.</param>
internal sealed class CommandFailedException(string message) : Exception(message);
