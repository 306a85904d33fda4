using System.CommandLine;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Cli.Options;

/// <summary>What every command takes that extracts claims: how the checker is built.</summary>
internal sealed class CheckerOptions
{
    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "Add a rule pack; may be given more than once, a later one wins.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noBuiltIn = new("--no-builtin") { Description = "Leave the built-in rule packs out." };

    private readonly Option<int> _threads = new("--threads")
    {
        Description = "How many threads to use; results do not depend on it.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

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
    /// <exception cref="RulePackException">A pack has mistakes or cannot be read.</exception>
    public ClaimChecker Build(ParseResult parsed)
    {
        var builder = ClaimChecker.CreateBuilder().UseThreads(Threads(parsed));
        if (parsed.GetValue(_noBuiltIn))
        {
            builder.WithoutBuiltInPacks();
        }

        foreach (var path in parsed.GetValue(_packs) ?? [])
        {
            builder.AddRulePack(RulePack.Load(path));
        }

        return builder.Build();
    }
}
