using System.Diagnostics;

namespace ClaimCheck.Benchmarks.Scale;

/// <summary>The processor time and the elapsed time since it was made, and the process's highest working set.</summary>
internal sealed class ResourceMeter
{
    private readonly TimeSpan _before;

    private readonly Stopwatch _watch;

    public ResourceMeter()
    {
        GC.Collect();
        _before = Now().Processor;
        _watch = Stopwatch.StartNew();
    }

    /// <summary>Processor seconds of all threads.</summary>
    public double ProcessorSeconds => (Now().Processor - _before).TotalSeconds;

    /// <summary>Elapsed seconds.</summary>
    public double Seconds => _watch.Elapsed.TotalSeconds;

    /// <summary>Highest working set, in millions of bytes.</summary>
    public static long PeakMegabytes => Now().Peak / 1_000_000;

    private static (TimeSpan Processor, long Peak) Now()
    {
        using var process = Process.GetCurrentProcess();
        return (process.TotalProcessorTime, process.PeakWorkingSet64);
    }
}
