using System.CommandLine;
using System.Text;
using ClaimCheck.Cli.Output;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck schema</c>: prints the JSON Schema of a file format.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var which = new Argument<string>("FORMAT") { Description = "pack: rule packs, for completion in an editor." };
        which.AcceptOnlyFromAmong("pack");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this file, whole or not at all, instead of standard output.",
            HelpName = "FILE",
        };
        var command = new Command("schema", "Prints the JSON Schema (draft-07) of a file format.") { which, output };
        command.SetAction(parsed =>
        {
            using var target = OutputTarget.Open(parsed.GetValue(output), terminal);
            target.Stream.Write(Encoding.UTF8.GetBytes(RulePack.Schema));
            target.Commit();
            return ExitCode.Nothing;
        });
        return command.WithExamples("claimcheck schema pack -o claimcheck-pack.v1.schema.json");
    }
}
