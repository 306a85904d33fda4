using System.CommandLine;
using ClaimCheck.Cli.Options;
using ClaimCheck.Index;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary><c>claimcheck index remove</c>: removes articles from an archive, and reports the stories that changed.</summary>
internal sealed class IndexRemoveCommand
{
    private readonly Argument<string> _file = IndexCommand.File();
    private readonly Argument<string[]> _ids = new("ID") { Description = "The ids of the articles.", Arity = ArgumentArity.OneOrMore };
    private readonly ReportOptions _report = new();
    private readonly CheckerOptions _checker = new();
    private readonly Terminal _terminal;

    private IndexRemoveCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var remove = new IndexRemoveCommand(terminal);
        var command = new Command(
            "remove",
            "Removes articles, all in one step, and reports the stories that changed. Exit code: 0 no new findings, 1 new findings, 2 could not run, or an id is not there.")
        {
            remove._file,
            remove._ids,
        };
        remove._report.AddTo(command);
        remove._checker.AddTo(command);
        command.SetAction(remove.Run);
        return command.WithExamples("claimcheck index remove desk.index a17 a18");
    }

    private int Run(ParseResult parsed)
    {
        using var target = _report.Open(parsed, _terminal);
        var file = parsed.GetRequiredValue(_file);
        IndexCommand.MustExist(file);
        using var index = ClaimIndex.Open(file, _checker.Build(parsed));
        var ids = parsed.GetRequiredValue(_ids);
        if (ids.FirstOrDefault(id => !index.Contains(id)) is { } missing)
        {
            throw new CommandFailedException($"{file}: there is no article \"{missing}\"; nothing was removed");
        }

        return target.Write(index.Remove(ids).WithNote());
    }
}
