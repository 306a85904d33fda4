using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports.Json;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck extract</c>: lists the claims of articles, one a line.</summary>
internal sealed class ExtractCommand
{
    private readonly InputOptions _input = new();
    private readonly OutputOptions _output = new("jsonl", ["jsonl"]);
    private readonly CheckerOptions _checker = new();
    private readonly Terminal _terminal;

    private ExtractCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var extract = new ExtractCommand(terminal);
        var command = new Command("extract", "Lists the claims of articles: figures, dates, places, names and facts, one JSON object a line.");
        extract._input.AddTo(command);
        extract._output.AddTo(command);
        extract._checker.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(extract.Run(parsed, cancellation)));
        return command.WithExamples(
            "claimcheck extract story.md",
            "claimcheck extract archive/ -o claims.jsonl");
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var output = _output.Open(parsed, _terminal);
        using var progress = new ProgressLine(_terminal);
        var log = new InputLog(_terminal.Error);
        var checker = _checker.Build(parsed);
        var articles = progress.Watch(_input.ReadEnglish(parsed, _terminal, log, progress));
        using var lines = new JsonLines(output.Stream);
        foreach (var claims in OrderedParallel.Select(articles, checker.Extract, _checker.Threads(parsed), cancellation))
        {
            foreach (var claim in claims)
            {
                lines.Write(claim, static (json, c) => ClaimJson.Write(json, c, withSentence: true));
            }
        }

        output.Commit();
        progress.Clear();
        log.WriteSummary();
        return log.ExitCode(ExitCode.Nothing, _input.IsStrict(parsed));
    }
}
