using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ClaimCheck.Benchmarks;

/// <summary>Runs benchmarks inside this process, without building anything.</summary>
internal static class InProcess
{
    /// <summary>On a busy machine a benchmark may take longer than the five minutes that are usual.</summary>
    private static readonly InProcessEmitToolchain Toolchain = new(TimeSpan.FromHours(1), logOutput: false);

    /// <summary>One short iteration of a few runs: enough to count bytes, of which other threads may add a few thousand.</summary>
    public static Job Moment { get; } = Job.Dry.WithToolchain(Toolchain).WithWarmupCount(1).WithInvocationCount(8).WithUnrollFactor(1);

    /// <summary>Runs benchmarks of some classes.</summary>
    public static IReadOnlyList<BenchmarkReport> Run(Job job, IReadOnlyList<string> classes, Func<BenchmarkCase, bool>? only = null)
    {
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default)
            .AddFilter(new SimpleFilter(only ?? (static _ => true))).AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance).WithOptions(ConfigOptions.DisableOptimizationsValidator);
        return [.. classes.SelectMany(name => BenchmarkRunner.Run(typeof(InProcess).Assembly.GetType($"ClaimCheck.Benchmarks.{name}", throwOnError: true)!, config).Reports)];
    }
}
