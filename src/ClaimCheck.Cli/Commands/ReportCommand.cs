using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Text;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck report</c>: renders a stored report again, in any format.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string> _report = new("REPORT") { Description = "A report that was written with --format json, or - for standard input." };
    private readonly OutputOptions _output = new("text", ReportWriters.Formats);
    private readonly BaselineOption _baseline = new();
    private readonly ConfidenceOption _confidence = new();
    private readonly Terminal _terminal;

    private ReportCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var report = new ReportCommand(terminal);
        var command = new Command("report", "Renders a stored report in another format. Exit code: 0 rendered, 2 could not run.");
        command.Add(report._report);
        report._output.AddTo(command);
        report._confidence.AddTo(command);
        report._baseline.AddTo(command);
        command.SetAction(report.Run);
        return command.WithExamples(
            "claimcheck report night.json -f html -o night.html    a page for the desk",
            "claimcheck report night.json -f sarif -o night.sarif  for code scanning and editors",
            "claimcheck report night.json --baseline last.json     what is new since the last night");
    }

    private int Run(ParseResult parsed)
    {
        var report = StoredReport.Read(parsed.GetRequiredValue(_report), _terminal).WithMinConfidence(_confidence.Least(parsed));
        if (_baseline.Read(parsed, _terminal) is { } baseline)
        {
            report = report.ComparedWith(baseline);
        }

        using var output = _output.Open(parsed, _terminal);
        var format = _output.Format(parsed);
        var writer = format == "text" ? new TextReportWriter(_terminal.UseColor && output.IsStandardOutput) : ReportWriters.Find(format)!;
        writer.Write(report, output.Stream);
        output.Commit();
        return ExitCode.Nothing;
    }
}
