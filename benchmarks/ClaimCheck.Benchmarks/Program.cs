using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["scale", ..])
{
    ScaleCommand.Run(args);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
