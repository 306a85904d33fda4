using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Explaining;
using ClaimCheck.Reports.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck explain</c>: explains one finding of a stored report.</summary>
internal sealed class ExplainCommand
{
    private const int ShownIds = 20;

    private readonly Argument<string> _report = new("REPORT") { Description = "A report that was written with --format json, or - for standard input." };
    private readonly Argument<string> _finding = new("FINDING") { Description = "The finding's id (f1) or fingerprint." };
    private readonly OutputOptions _output = new("text", ["text"]);
    private readonly Terminal _terminal;

    private ExplainCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var explain = new ExplainCommand(terminal);
        var command = new Command("explain", "Explains a finding: the claims side by side, what differs, what is not known, and how its score adds up.");
        command.Add(explain._report);
        command.Add(explain._finding);
        explain._output.AddTo(command);
        command.SetAction(explain.Run);
        return command.WithExamples("claimcheck explain night.json f3");
    }

    private int Run(ParseResult parsed)
    {
        var report = StoredReport.Read(parsed.GetRequiredValue(_report), _terminal);
        var wanted = parsed.GetRequiredValue(_finding);
        var finding = report.Findings.FirstOrDefault(f => Matches(f, wanted))
            ?? throw new CommandFailedException($"the report has no finding '{wanted}'; {Known(report)}");
        using var output = _output.Open(parsed, _terminal);
        var explanation = FindingExplanation.Write(finding, new ReportIndex(report), new TextStyle(_terminal.UseColor && output.IsStandardOutput));
        output.Stream.Write(Utf8.NoMark.GetBytes(explanation));
        output.Commit();
        return ExitCode.Nothing;
    }

    private static bool Matches(Finding finding, string wanted) =>
        string.Equals(finding.Id, wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(finding.Fingerprint, wanted, StringComparison.OrdinalIgnoreCase);

    private static string Known(ConsistencyReport report) => report.Findings.Count == 0 ? "it has none at all"
        : "it has " + string.Join(", ", report.Findings.Take(ShownIds).Select(f => f.Id)) + (report.Findings.Count > ShownIds ? ", …" : "");
}
