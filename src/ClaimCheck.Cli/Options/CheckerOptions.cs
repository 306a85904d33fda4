using System.CommandLine;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli.Options;

/// <summary>What every command takes that extracts claims: how the checker is built.</summary>
internal sealed class CheckerOptions
{
    private readonly Option<int> _threads = new("--threads")
    {
        Description = "How many threads to use; results do not depend on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "A rule pack to load on top of the built-in ones; may be given more than once.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _noBuiltIn = new("--no-builtin") { Description = "Leave the built-in rule packs out." };

    /// <summary>Sets the options up.</summary>
    public CheckerOptions() => _threads.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var threads) || threads < 1))
        {
            result.AddError($"--threads needs a number from 1, not '{result.Tokens[0].Value}'.");
        }
    });

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_packs);
        command.Add(_noBuiltIn);
        command.Add(_threads);
    }

    /// <summary>How many threads to use.</summary>
    /// <param name="parsed">The command line.</param>
    public int Threads(ParseResult parsed) => parsed.GetRequiredValue(_threads);

    /// <summary>Builds the checker.</summary>
    /// <param name="parsed">The command line.</param>
    /// <exception cref="CommandFailedException">A pack has mistakes.</exception>
    public ClaimChecker Build(ParseResult parsed)
    {
        var builder = ClaimChecker.CreateBuilder().UseThreads(Threads(parsed));
        if (parsed.GetValue(_noBuiltIn))
        {
            builder.WithoutBuiltInPacks();
        }

        try
        {
            foreach (var path in parsed.GetRequiredValue(_packs))
            {
                builder.AddRulePack(RulePack.Load(path));
            }
        }
        catch (RulePackException problem)
        {
            throw new CommandFailedException(problem.Message);
        }

        return builder.Build();
    }
}
