using System.CommandLine;
using ClaimCheck.Articles;
using ClaimCheck.Cli.Commands.Index;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Index;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck check</c>: holds articles against each other, or against an archive, and reports where they differ.</summary>
internal sealed class CheckCommand
{
    private readonly InputOptions _input = new();
    private readonly ReportOptions _report = new();
    private readonly CheckerOptions _checker = new();
    private readonly BaselineOption _baseline = new();
    private readonly Option<string?> _against = new("--against")
    {
        Description = "Hold the articles, as drafts, against this archive too (see claimcheck index); report only what they have a part in.",
        HelpName = "INDEX",
    };

    private readonly Terminal _terminal;

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Reports where articles contradict each other. Exit code: 0 nothing found, 1 findings, 2 could not run.");
        check._input.AddTo(command);
        check._report.AddTo(command);
        command.Add(check._against);
        check._baseline.AddTo(command);
        check._checker.AddTo(command);
        command.SetAction(check.RunAsync);
        return command.WithExamples(
            "claimcheck check drafts/                          every article in a folder",
            "claimcheck check story.md wire/*.jsonl            a draft against the day's wire",
            "claimcheck check story.md --against desk.index    a draft against an archive",
            "claimcheck check - < articles.jsonl               from standard input",
            "claimcheck check drafts/ -f json -o report.json   for other programs",
            "claimcheck check drafts/ --baseline last.json     fail on what is new since the last run",
            "claimcheck check drafts/ --fail-on never          report, but let the build pass");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var baseline = _baseline.Read(parsed, _terminal);
        using var target = _report.Open(parsed, _terminal);
        using var progress = new ProgressLine(_terminal);
        var log = new InputLog(_terminal.Error);
        var articles = _input.Read(parsed, _terminal, log, progress);
        var checker = _checker.Build(parsed);
        var report = parsed.GetValue(_against) is { } archive
            ? CheckAgainst(archive, checker, progress.Watch(articles))
            : await checker.CheckAsync(articles.ToAsyncEnumerable(), progress, cancellation).ConfigureAwait(false);
        progress.Clear();
        var code = target.Write(baseline is null ? report : report.ComparedWith(baseline));
        log.WriteSummary();
        return log.ExitCode(code, _input.IsStrict(parsed));
    }

    private static ConsistencyReport CheckAgainst(string archive, ClaimChecker checker, IEnumerable<Article> drafts)
    {
        IndexCommand.MustExist(archive);
        using var index = ClaimIndex.OpenReadOnly(archive, checker);
        return index.Check(drafts);
    }
}
