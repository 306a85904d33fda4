using System.CommandLine;
using ClaimCheck.Cli.Output;
using ClaimCheck.PackTests;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Reading;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck test</c>: runs the examples and tests of rule packs.</summary>
internal sealed class TestCommand
{
    private readonly Argument<string[]> _packs = new("PACK") { Description = "Rule packs (YAML files).", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string?> _filter = new("--filter")
    {
        Description = "Run only cases whose name contains this text.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _junit = new("--junit")
    {
        Description = "Write the results to this file as JUnit XML, too.",
        HelpName = "FILE",
    };

    private readonly Terminal _terminal;

    private TestCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command.</summary>
    /// <param name="terminal">Where it writes.</param>
    public static Command Create(Terminal terminal)
    {
        var test = new TestCommand(terminal);
        var command = new Command("test", "Runs the examples and tests of rule packs. Exit code: 0 all passed, 1 some failed, 2 a pack has mistakes.")
        {
            test._packs, test._filter, test._junit,
        };
        command.SetAction(parsed => test.Run(parsed));
        return command.WithExamples(
            "claimcheck test packs/house.yml",
            "claimcheck test packs/*.yml --junit results.xml");
    }

    private int Run(ParseResult parsed)
    {
        using var output = OutputTarget.Open(null, _terminal);
        using var writer = new StreamWriter(output.Stream, Utf8.NoMark, leaveOpen: true) { NewLine = "\n" };
        var reports = new List<(RulePack Pack, RulePackTestReport Report)>();
        var mistakes = 0;
        foreach (var path in parsed.GetRequiredValue(_packs))
        {
            var pack = PackLoader.Load(path);
            mistakes += ReportProblems(pack);
            reports.Add((pack, RulePackTests.Run(pack, parsed.GetValue(_filter))));
        }

        foreach (var result in reports.SelectMany(one => one.Report.Results).Where(result => result.Outcome != RulePackOutcome.Passed))
        {
            writer.WriteLine(Describe(result));
        }

        WriteSummary(writer, reports, mistakes);
        writer.Flush();
        output.Commit();
        if (parsed.GetValue(_junit) is { } junit)
        {
            using var file = OutputTarget.Open(junit, _terminal);
            PackJUnit.Write(reports, file.Stream);
            file.Commit();
        }

        return mistakes > 0 ? ExitCode.Failed : reports.Any(one => one.Report.Failed > 0) ? ExitCode.Findings : ExitCode.Nothing;
    }

    private int ReportProblems(RulePack pack)
    {
        var problems = PackOrder.Flatten([pack]).SelectMany(part => part.Problems).ToList();
        foreach (var problem in problems)
        {
            _terminal.Error.WriteLine(problem);
        }

        return problems.Count;
    }

    private static string Describe(RulePackResult result) => result.Outcome == RulePackOutcome.Pending
        ? $"{result.Case.File}:{result.Case.Line}: {result.Case.Name}: pending: {result.Case.Pending}"
        : result.ToString();

    private static void WriteSummary(TextWriter writer, List<(RulePack Pack, RulePackTestReport Report)> reports, int mistakes)
    {
        var (passed, failed, pending) = (reports.Sum(one => one.Report.Passed), reports.Sum(one => one.Report.Failed), reports.Sum(one => one.Report.Pending));
        if (mistakes > 0)
        {
            writer.WriteLine($"{mistakes} {(mistakes == 1 ? "mistake" : "mistakes")} in the packs: what they spoil did not run");
        }

        writer.WriteLine($"{passed} passed, {failed} failed{(pending > 0 ? $", {pending} pending" : "")}");
    }
}
