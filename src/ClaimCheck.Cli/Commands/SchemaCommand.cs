using System.CommandLine;
using ClaimCheck.Cli.Output;
using ClaimCheck.Reports.Json;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck schema</c>: prints the JSON Schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    private static readonly SortedDictionary<string, Func<string>> Schemas = new(StringComparer.Ordinal)
    {
        ["pack"] = () => RulePack.Schema,
        ["report"] = () => ReportSchema.Text,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("FORMAT") { Description = "pack: rule packs, for completion in an editor; report: what check writes as json." };
        name.AcceptOnlyFromAmong([.. Schemas.Keys]);
        var target = new Option<string?>("--output", "-o") { Description = "Write to this file, whole or not at all, instead of standard output.", HelpName = "FILE" };
        var command = new Command("schema", "Prints the JSON Schema of a file format, for editors and validators.") { name, target };
        command.SetAction(parsed =>
        {
            using var output = OutputTarget.Open(parsed.GetValue(target), terminal);
            output.Stream.Write(Utf8.NoMark.GetBytes(Schemas[parsed.GetRequiredValue(name)]()));
            output.Commit();
            return ExitCode.Nothing;
        });
        return command.WithExamples(
            "claimcheck schema pack -o claimcheck-pack.v1.schema.json",
            "claimcheck schema report -o claimcheck-report.v1.schema.json");
    }
}
