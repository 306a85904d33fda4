namespace ClaimCheck;

/// <summary>Collects the settings of a <see cref="ClaimChecker"/>. Not safe to share between threads.</summary>
public sealed class ClaimCheckerBuilder
{
    private int _threads = Environment.ProcessorCount;

    internal ClaimCheckerBuilder()
    {
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

    /// <summary>Builds the checker; the builder may be used again.</summary>
    public ClaimChecker Build() => new(_threads);
}
