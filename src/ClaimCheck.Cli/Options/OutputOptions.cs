using System.CommandLine;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Options;

/// <summary>What every command takes that writes a result: its format and its place.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format;

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>Offers some formats.</summary>
    /// <param name="standard">The name of the default.</param>
    /// <param name="formats">All names.</param>
    public OutputOptions(string standard, IReadOnlyList<string> formats)
    {
        _format = new Option<string>("--format", "-f")
        {
            Description = $"The format of the result: {string.Join(", ", formats)}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => standard,
        };
        _format.AcceptOnlyFromAmong([.. formats]);
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
    }

    /// <summary>The format asked for.</summary>
    /// <param name="parsed">The command line.</param>
    public string Format(ParseResult parsed) => parsed.GetRequiredValue(_format);

    /// <summary>Opens the place of the result.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Whose standard output.</param>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public OutputTarget Open(ParseResult parsed, Terminal terminal) => OutputTarget.Open(parsed.GetValue(_output), terminal);
}
