using System.CommandLine;
using System.Globalization;
using ClaimCheck.Cli.Options;
using ClaimCheck.Cli.Output;
using ClaimCheck.Index;

namespace ClaimCheck.Cli.Commands.Index;

/// <summary><c>claimcheck index info</c>: how much an archive holds.</summary>
internal sealed class IndexInfoCommand
{
    private readonly Argument<string> _file = IndexCommand.File();
    private readonly OutputOptions _output = new("text", ["text", "json"]);
    private readonly CheckerOptions _checker = new();
    private readonly Terminal _terminal;

    private IndexInfoCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it reads and writes.</param>
    public static Command Create(Terminal terminal)
    {
        var info = new IndexInfoCommand(terminal);
        var command = new Command("info", "Says how many articles, claims and stories an archive holds, and how large its file is.") { info._file };
        info._output.AddTo(command);
        info._checker.AddTo(command);
        command.SetAction(info.Run);
        return command.WithExamples("claimcheck index info desk.index", "claimcheck index info desk.index -f json");
    }

    private int Run(ParseResult parsed)
    {
        using var output = _output.Open(parsed, _terminal);
        var file = parsed.GetRequiredValue(_file);
        IndexCommand.MustExist(file);
        using var index = ClaimIndex.OpenReadOnly(file, _checker.Build(parsed));
        (string Name, long Value)[] lines = [("articles", index.ArticleCount), ("claims", index.ClaimCount), ("stories", index.StoryCount), ("bytes", index.FileLength)];
        if (_output.Format(parsed) == "json")
        {
            using var json = new JsonLines(output.Stream);
            json.Write(lines, static (writer, values) =>
            {
                writer.WriteStartObject();
                foreach (var (name, value) in values)
                {
                    writer.WriteNumber(name, value);
                }

                writer.WriteEndObject();
            });
        }
        else
        {
            foreach (var (name, value) in lines)
            {
                output.Stream.Write(Utf8.NoMark.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {value,13:N0}\n")));
            }
        }

        output.Commit();
        return ExitCode.Nothing;
    }
}
