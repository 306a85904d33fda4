using System.Text;
using ClaimCheck.Cli;

namespace ClaimCheck.Tests.Cli;

/// <summary>What a command line printed and returned.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool in this process.</summary>
    public static CliRun Of(params string[] args) => WithInput("", args);

    public static CliRun WithInput(string input, params string[] args) => WithInput(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static CliRun WithInput(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = input, Output = output, Error = error };
        var code = CommandLine.RunAsync(args, terminal).GetAwaiter().GetResult();
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
