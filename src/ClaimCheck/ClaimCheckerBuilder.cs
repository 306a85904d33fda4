using ClaimCheck.Checking;
using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck;

/// <summary>Collects the settings of a <see cref="ClaimChecker"/>. Not safe to share between threads.</summary>
public sealed class ClaimCheckerBuilder
{
    private readonly List<RulePack> _packs = [];
    private bool _withBuiltIn = true;
    private bool _withSuppressions = true;
    private int _threads = Environment.ProcessorCount;

    internal ClaimCheckerBuilder()
    {
    }

    /// <summary>Adds a rule pack on top of the built-in packs and of those added before; what it says wins.</summary>
    /// <param name="pack">The pack.</param>
    public ClaimCheckerBuilder AddRulePack(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _packs.Add(pack);
        return this;
    }

    /// <summary>Leaves the built-in packs out, except those that an added pack extends.</summary>
    public ClaimCheckerBuilder WithoutBuiltInPacks()
    {
        _withBuiltIn = false;
        return this;
    }

    /// <summary>Sets how many threads a check uses; the default is one a processor. Results do not depend on it.</summary>
    /// <param name="threads">How many, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public ClaimCheckerBuilder UseThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _threads = threads;
        return this;
    }

    /// <summary>Leaves suppressions out: a pack's own tests show what it does without them.</summary>
    internal ClaimCheckerBuilder WithoutSuppressions()
    {
        _withSuppressions = false;
        return this;
    }

    /// <summary>What the chosen packs know.</summary>
    internal PackKnowledge CompilePacks() => _packs.Count == 0 && _withBuiltIn && _withSuppressions
        ? PackKnowledge.BuiltIn
        : PackKnowledge.Compile(_withBuiltIn ? [.. RulePack.BuiltIn, .. _packs] : _packs, _withSuppressions);

    /// <summary>Builds the checker; the builder may be used again.</summary>
    public ClaimChecker Build() => new(new CheckPipeline(ClaimChecker.DefaultAnalyzer, CompilePacks()), _threads);
}
