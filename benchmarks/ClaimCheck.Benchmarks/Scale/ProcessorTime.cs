namespace ClaimCheck.Benchmarks.Scale;

/// <summary>
/// Measures in processor time, which other work on the machine leaves almost alone; BenchmarkDotNet measures elapsed time, which needs a quiet machine.
/// </summary>
internal static class ProcessorTime
{
    /// <summary>The compiler goes on improving code behind the first runs, and its time counts.</summary>
    private const double WarmUpSeconds = 5;

    private const double Seconds = 1.5;

    /// <summary>Runs an action for some time after a warm-up.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Milliseconds and allocated bytes of one run.</returns>
    public static (double Milliseconds, double Bytes) Of(Action action)
    {
        Run(action, WarmUpSeconds);
        return Run(action, Seconds);
    }

    private static (double Milliseconds, double Bytes) Run(Action action, double seconds)
    {
        var meter = new ResourceMeter();
        var (bytes, runs, spent) = (0L, 0, 0.0);
        while (spent < seconds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            runs++;
            spent = meter.ProcessorSeconds;
        }

        return (1000 * spent / runs, (double)bytes / runs);
    }
}
