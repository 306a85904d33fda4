using System.Text;

namespace ClaimCheck.Cli;

/// <summary>What a command reads from and writes to: the console of a process, or streams in a test.</summary>
internal sealed class Terminal
{
    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output; results and help go here.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error; problems, notes and progress go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether results are shown in colour: standard output is a terminal and <c>NO_COLOR</c> is unset.</summary>
    public bool UseColor { get; init; }

    /// <summary>Whether a line of progress may be drawn over itself on standard error.</summary>
    public bool ShowProgress { get; init; }

    /// <summary>The console of this process, with UTF-8 both ways whatever its settings.</summary>
    public static Terminal FromConsole() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
        UseColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowProgress = !Console.IsErrorRedirected,
    };
}
