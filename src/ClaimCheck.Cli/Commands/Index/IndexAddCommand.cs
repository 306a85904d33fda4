using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Index;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary><c>claimcheck index add</c>: adds articles to an archive or replaces them, and reports the stories that changed.</summary>
internal sealed class IndexAddCommand
{
    private readonly Argument<string> _file = IndexCommand.File();
    private readonly InputOptions _input = new();
    private readonly ReportOptions _report = new();
    private readonly CheckerOptions _checker = new();
    private readonly Terminal _terminal;

    private IndexAddCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var add = new IndexAddCommand(terminal);
        var command = new Command(
            "add",
            "Adds articles, or replaces those with the same id, all in one step, and reports the stories that changed. A missing archive is made. "
            + "Exit code: 0 no new findings, 1 new findings, 2 could not run.")
        {
            add._file,
        };
        add._input.AddTo(command);
        add._report.AddTo(command);
        add._checker.AddTo(command);
        command.SetAction(add.Run);
        return command.WithExamples(
            "claimcheck index add desk.index wire/*.jsonl",
            "claimcheck index add desk.index - < articles.jsonl    from standard input");
    }

    private int Run(ParseResult parsed)
    {
        using var target = _report.Open(parsed, _terminal);
        using var progress = new ProgressLine(_terminal);
        var log = new InputLog(_terminal.Error);
        using var index = ClaimIndex.Open(parsed.GetRequiredValue(_file), _checker.Build(parsed));
        var change = index.Add(progress.Watch(_input.Read(parsed, _terminal, log, progress)));
        progress.Clear();
        var code = target.Write(change.WithNote());
        log.WriteSummary();
        return log.ExitCode(code, _input.IsStrict(parsed));
    }
}
