using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Quantities;
using ClaimCheck.Reports.Quantities;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck quantities</c>: lists the figures, amounts, dates and times of articles, one article a line.</summary>
internal sealed class QuantitiesCommand
{
    private readonly InputOptions _input = new();
    private readonly OutputOptions _output = new("jsonl", ["jsonl"]);
    private readonly Terminal _terminal;

    private QuantitiesCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var quantities = new QuantitiesCommand(terminal);
        var command = new Command("quantities", "Lists the figures, amounts, dates and times of articles, one JSON object an article.");
        quantities._input.AddTo(command);
        quantities._output.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(quantities.Run(parsed, cancellation)));
        return command.WithExamples(
            "claimcheck quantities story.md",
            "claimcheck quantities archive/ -o quantities.jsonl");
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var output = _output.Open(parsed, _terminal);
        using var progress = new ProgressLine(_terminal);
        var log = new InputLog(_terminal.Error);
        using var lines = new JsonLines(output.Stream);
        foreach (var article in progress.Watch(_input.ReadEnglish(parsed, _terminal, log, progress)))
        {
            cancellation.ThrowIfCancellationRequested();
            lines.Write(article, static (json, a) => QuantitiesJsonWriter.Write(json, a.Id, a.Text, QuantityReader.Default.Read(a.Text, a.Published)));
        }

        output.Commit();
        progress.Clear();
        log.WriteSummary();
        return log.ExitCode(ExitCode.Nothing, _input.IsStrict(parsed));
    }
}
