using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;
using ClaimCheck.Benchmarks.Scale;

switch (args)
{
    case ["scale", ..]:
        ScaleCommand.Run(args);
        return 0;
    case ["smoke"]:
        return SmokeCommand.Run();
    case ["readme", var path]:
        ReadmeCommand.Run(path);
        return 0;
    case ["readme", var path, var table]:
        ReadmeCommand.Run(path, table);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
