using System.CommandLine;
using ClaimCheck.Cli.Input;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports.Json;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck compare</c>: holds texts against each other, two at a time.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string?> _pairs = new("PAIRS")
    {
        Description = "JSON Lines of pairs, {\"id\", \"a\", \"b\"} each; - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _a = new("--a") { Description = "The text that is relied on.", HelpName = "TEXT" };
    private readonly Option<string?> _b = new("--b") { Description = "The text that is held against it.", HelpName = "TEXT" };
    private readonly OutputOptions _output = new("jsonl", ["jsonl", "text"]);
    private readonly CheckerOptions _checker = new();
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when any pair could not be read." };
    private readonly Terminal _terminal;

    private CompareCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var compare = new CompareCommand(terminal);
        var command = new Command("compare", "Holds texts against each other, two at a time: does the first say what the second says, or can both not be true?");
        command.Add(compare._pairs);
        command.Add(compare._a);
        command.Add(compare._b);
        compare._output.AddTo(command);
        compare._checker.AddTo(command);
        command.Add(compare._strict);
        command.Validators.Add(result =>
        {
            var texts = (result.GetValue(compare._a) is null ? 0 : 1) + (result.GetValue(compare._b) is null ? 0 : 1);
            if (texts == 1 || (texts == 2) == (result.GetValue(compare._pairs) is not null))
            {
                result.AddError("compare needs a file of pairs, or both --a and --b.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(compare.Run(parsed, cancellation)));
        return command.WithExamples(
            "claimcheck compare pairs.jsonl -o relations.jsonl",
            "claimcheck compare --a \"The fire killed 12 people.\" --b \"Nine people died in the fire.\" -f text");
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var output = _output.Open(parsed, _terminal);
        var log = new InputLog(_terminal.Error);
        var checker = _checker.Build(parsed);
        IEnumerable<TextPairRecord> pairs = parsed.GetValue(_a) is { } a && parsed.GetValue(_b) is { } b
            ? [new TextPairRecord("1", a, b)] : PairFile.Read(parsed.GetValue(_pairs)!, _terminal, log.Add);
        var asText = _output.Format(parsed) == "text";
        using var lines = new JsonLines(output.Stream);
        foreach (var (pair, found) in OrderedParallel.Select(pairs, p => (p, checker.Compare(p.A, p.B)), _checker.Threads(parsed), cancellation))
        {
            if (asText)
            {
                output.Stream.Write(Utf8.NoMark.GetBytes(TextOf(pair.Id, found)));
            }
            else
            {
                lines.Write((pair.Id, found), static (json, p) => TextComparisonJson.Write(json, p.Id, p.found));
            }
        }

        output.Commit();
        log.WriteSummary();
        return log.ExitCode(ExitCode.Nothing, parsed.GetValue(_strict));
    }

    private static string TextOf(string id, TextComparison found) =>
        $"{id}: {EnumNames<TextRelation>.Of(found.Relation)} ({EnumNames<Verdict>.Of(found.Verdict)})\n" + string.Concat(found.Reasons.Select(r => $"  {r}\n"));
}
