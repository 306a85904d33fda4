using System.CommandLine;
using ClaimCheck.Cli.Options;
using ClaimCheck.Index;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary><c>claimcheck index check</c>: the report of a whole archive.</summary>
internal sealed class IndexCheckCommand
{
    private readonly Argument<string> _file = IndexCommand.File();
    private readonly ReportOptions _report = new();
    private readonly BaselineOption _baseline = new();
    private readonly CheckerOptions _checker = new();
    private readonly Terminal _terminal;

    private IndexCheckCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var check = new IndexCheckCommand(terminal);
        var command = new Command("check", "Reports where the articles of an archive contradict each other. Exit code: 0 nothing found, 1 findings, 2 could not run.")
        {
            check._file,
        };
        check._report.AddTo(command);
        check._baseline.AddTo(command);
        check._checker.AddTo(command);
        command.SetAction(check.Run);
        return command.WithExamples(
            "claimcheck index check desk.index",
            "claimcheck index check desk.index -f html -o desk.html --baseline last.json");
    }

    private int Run(ParseResult parsed)
    {
        var baseline = _baseline.Read(parsed, _terminal);
        using var target = _report.Open(parsed, _terminal);
        var file = parsed.GetRequiredValue(_file);
        IndexCommand.MustExist(file);
        using var index = ClaimIndex.OpenReadOnly(file, _checker.Build(parsed));
        var report = index.Report();
        return target.Write(baseline is null ? report : report.ComparedWith(baseline));
    }
}
