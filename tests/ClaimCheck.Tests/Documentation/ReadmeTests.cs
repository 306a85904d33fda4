using System.Globalization;
using System.Text.RegularExpressions;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Cli;
using ClaimCheck.Tests.EndToEnd;

namespace ClaimCheck.Tests.Documentation;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Test]
    public void The_library_example_is_the_one_that_is_compiled_and_run()
    {
        var source = Read("ReadmeExample.cs");
        var body = source[source.IndexOf("// README: begin", StringComparison.Ordinal)..source.IndexOf("        // README: end", StringComparison.Ordinal)];
        var lines = body.Split('\n').Skip(1).Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);

        Assert.That(Block("csharp"), Is.EqualTo(string.Join('\n', lines)));
        Assert.That(ReadmeExample.Run().Articles, Has.Count.EqualTo(2));
    }

    [TestCaseSource(nameof(CommandLines))]
    public void Every_command_line_is_understood(string line)
    {
        var words = line.Split(" < ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var run = CliRun.Of([.. words[1..], "--help"]);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain($"claimcheck {words[1]} "));
        Assert.That(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), Is.SubsetOf(run.Output.Split([' ', '\n', ','])));
    }

    [TestCaseSource(nameof(Outputs))]
    public void Every_output_is_what_its_command_prints(string line, string expected)
    {
        var printed = "";
        foreach (var command in line.Split(" | "))
        {
            var words = Word().Matches(command).Select(match => match.Value.Trim('"').Replace("data/samples", Samples.Folder, StringComparison.Ordinal)).ToArray();
            printed = words is ["head", "-n", var lines]
                ? string.Join('\n', printed.Split('\n').Take(int.Parse(lines, CultureInfo.InvariantCulture)))
                : CliRun.WithInput(printed, words[1..]) is var run ? run.Output + run.Error : "";
        }

        Assert.That(printed.TrimEnd('\n'), Is.EqualTo(expected), "run .ci/readme");
    }

    [Test]
    public void Every_command_is_in_the_table()
    {
        foreach (Match command in CommandName().Matches(CliRun.Of("--help").Output.Split("Commands:\n")[1]))
        {
            Assert.That(Readme, Does.Contain($"| `claimcheck {command.Groups[1].Value} "));
        }
    }

    [Test]
    public void Every_format_of_reports_is_in_the_table()
    {
        foreach (var format in ReportWriters.Formats)
        {
            Assert.That(Readme, Does.Contain($"| `{format}` | "));
        }
    }

    [Test]
    public void Every_option_of_check_is_in_the_table()
    {
        foreach (Match option in OptionName().Matches(CliRun.Of("check", "--help").Output))
        {
            Assert.That(Readme, Does.Contain($"`{option.Value}").Or.Contain($"{option.Value} ").Or.Contain($"{option.Value}`"));
        }
    }

    private static string[] CommandLines() => [.. CommandLine().Matches(Readme).Select(match => match.Groups[1].Value)];

    private static object[][] Outputs() => [.. Output().Matches(Readme).Select(match => new object[] { match.Groups[1].Value, match.Groups[2].Value.TrimEnd('\n') })];

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "documentation", name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\$ (claimcheck .*)$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^<!-- \$ (claimcheck .*) -->\n```console\n\$ \1\n((?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandName();

    [GeneratedRegex("--[a-z-]{4,}")]
    private static partial Regex OptionName();
}
