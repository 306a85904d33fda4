using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimCheck.Cli.Commands;

/// <summary>Adds examples to the help text of a command.</summary>
internal static class HelpExamples
{
    /// <summary>Shows lines below the help text.</summary>
    /// <param name="command">The command.</param>
    /// <param name="lines">Commands as a user types them, and what stands around them.</param>
    public static Command WithExamples(this Command command, params string[] lines)
    {
        var help = new HelpOption { Action = new Action(new HelpAction { MaxWidth = 120 }, lines) };
        command.Add(help);
        return command;
    }

    private sealed class Action(HelpAction inner, string[] lines) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in lines)
            {
                output.WriteLine(line.Length > 0 ? "  " + line : "");
            }

            return code;
        }
    }
}
