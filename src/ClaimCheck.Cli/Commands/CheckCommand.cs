using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck check</c>: holds articles against each other and reports where they differ.</summary>
internal sealed class CheckCommand
{
    private readonly InputOptions _input = new();
    private readonly OutputOptions _output = new("text", ReportWriters.Formats);
    private readonly CheckerOptions _checker = new();
    private readonly BaselineOption _baseline = new();
    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The least finding that makes the exit code 1: conflict, possible (any finding) or never.",
        HelpName = "LEVEL",
        DefaultValueFactory = _ => "conflict",
    };

    private readonly Terminal _terminal;

    private CheckCommand(Terminal terminal)
    {
        _terminal = terminal;
        _failOn.AcceptOnlyFromAmong("conflict", "possible", "never");
    }

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Reports where articles contradict each other. Exit code: 0 nothing found, 1 findings, 2 could not run.");
        check._input.AddTo(command);
        check._output.AddTo(command);
        command.Add(check._failOn);
        check._baseline.AddTo(command);
        check._checker.AddTo(command);
        command.SetAction(check.RunAsync);
        return command.WithExamples(
            "claimcheck check drafts/                          every article in a folder",
            "claimcheck check story.md wire/*.jsonl            a draft against the day's wire",
            "claimcheck check - < articles.jsonl               from standard input",
            "claimcheck check drafts/ -f json -o report.json   for other programs",
            "claimcheck check drafts/ --baseline last.json     fail on what is new since the last run",
            "claimcheck check drafts/ --fail-on never          report, but let the build pass");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var baseline = _baseline.Read(parsed, _terminal);
        using var output = _output.Open(parsed, _terminal);
        using var progress = new ProgressLine(_terminal);
        var log = new InputLog(_terminal.Error);
        var articles = _input.Read(parsed, _terminal, log, progress).ToAsyncEnumerable();
        var report = await _checker.Build(parsed).CheckAsync(articles, progress, cancellation).ConfigureAwait(false);
        report = baseline is null ? report : report.ComparedWith(baseline);
        progress.Clear();
        Writer(_output.Format(parsed), output).Write(report, output.Stream);
        output.Commit();
        foreach (var note in report.Notes)
        {
            await _terminal.Error.WriteLineAsync($"note: {note}").ConfigureAwait(false);
        }

        log.WriteSummary();
        return log.ExitCode(IsReached(parsed.GetRequiredValue(_failOn), report.Findings) ? ExitCode.Findings : ExitCode.Nothing, _input.IsStrict(parsed));
    }

    private IReportWriter Writer(string format, OutputTarget output) =>
        format == "text" ? new TextReportWriter(_terminal.UseColor && output.IsStandardOutput) : ReportWriters.Find(format)!;

    private static bool IsReached(string failOn, IReadOnlyList<Finding> findings) => failOn switch
    {
        "conflict" => findings.Any(finding => finding is { Known: false, Severity: Severity.Error }),
        "possible" => findings.Any(finding => !finding.Known),
        _ => false,
    };
}
