using System.CommandLine;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Options;

/// <summary>What every command takes that ends with a report of findings: format, place, the least sure finding in it, and the least one that fails the run.</summary>
internal sealed class ReportOptions
{
    private readonly OutputOptions _output = new("text", ReportWriters.Formats);

    private readonly ConfidenceOption _confidence = new();

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least finding that makes the exit code 1: conflict, possible (any finding) or never.",
        HelpName = "LEVEL",
        DefaultValueFactory = _ => "conflict",
    };

    /// <summary>Sets the options up.</summary>
    public ReportOptions() => _failOn.AcceptOnlyFromAmong("conflict", "possible", "never");

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _output.AddTo(command);
        command.Add(_failOn);
        _confidence.AddTo(command);
    }

    /// <summary>Opens the place of the report, before any work is done.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where notes go, and the report unless a file is named.</param>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public ReportTarget Open(ParseResult parsed, Terminal terminal) =>
        new(_output.Open(parsed, terminal), _output.Format(parsed), parsed.GetRequiredValue(_failOn), _confidence.Least(parsed), terminal);
}
