using System.CommandLine;
using System.CommandLine.Invocation;
using ClaimCheck.Cli.Commands;
using ClaimCheck.Cli.Commands.Index;
using ClaimCheck.Cli.Output;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli;

/// <summary>The tool's command line: which commands there are, and what becomes of errors.</summary>
internal static class CommandLine
{
    /// <summary>Every command, in the order of the help text. A new command needs one line here.</summary>
    private static readonly Func<Terminal, Command>[] Commands =
    [
        CheckCommand.Create,
        IndexCommand.Create,
        CompareCommand.Create,
        ExtractCommand.Create,
        TestCommand.Create,
        SchemaCommand.Create,
        QuantitiesCommand.Create,
        ParseCommand.Create,
        ReportCommand.Create,
        ExplainCommand.Create,
    ];

    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line; never throws.</summary>
    /// <param name="args">The arguments behind the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var parsed = CreateRoot(terminal).Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            await terminal.Error.WriteLineAsync($"claimcheck: {Describe(parsed)}").ConfigureAwait(false);
            await terminal.Error.WriteLineAsync($"Try 'claimcheck {command}--help'.").ConfigureAwait(false);
            return ExitCode.Failed;
        }

        var output = new StreamWriter(terminal.Output, Utf8.NoMark, leaveOpen: true);
        await using (output.ConfigureAwait(false))
        {
            try
            {
                var configuration = new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
                return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            }
            catch (Exception problem)
            {
                await terminal.Error.WriteLineAsync(Describe(problem)).ConfigureAwait(false);
                return ExitCode.Failed;
            }
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Reads news articles, finds their figures and facts, and shows where the articles contradict each other.")
        {
            HelpName = "claimcheck",
        };
        foreach (var create in Commands)
        {
            root.Add(create(terminal));
        }

        return root;
    }

    private static string Describe(ParseResult parsed) => parsed.UnmatchedTokens is [var first, ..]
        ? $"there is no command or option '{first}' here"
        : OneLine(parsed.Errors[0].Message);

    private static string Describe(Exception problem) => problem switch
    {
        CommandFailedException => $"claimcheck: {problem.Message}",
        RulePackException => problem.Message,
        OperationCanceledException => "claimcheck: cancelled",
        IOException or UnauthorizedAccessException => $"claimcheck: {OneLine(problem.Message)}",
        _ => $"claimcheck: internal error ({problem.GetType().Name}): {OneLine(problem.Message)}",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Replace('\t', ' ');
}
