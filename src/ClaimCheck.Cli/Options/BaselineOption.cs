using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Options;

/// <summary>An earlier report whose findings are known: they are marked, and do not fail the run.</summary>
internal sealed class BaselineOption
{
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "An earlier JSON report: what it found already is marked as known and does not fail the run.",
        HelpName = "REPORT",
    };

    /// <summary>Adds it to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(_baseline);

    /// <summary>Reads the earlier report; <see langword="null"/> when none was named.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Whose standard input "-" is.</param>
    /// <exception cref="CommandFailedException">It cannot be read.</exception>
    public ConsistencyReport? Read(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(_baseline) is { } path ? StoredReport.Read(path, terminal) : null;
}
