using ClaimCheck.Articles;

namespace ClaimCheck.Cli.Input;

/// <summary>Shows problems of the input on standard error as they come, and counts them for the summary and the exit code. Used by one thread.</summary>
/// <param name="error">Standard error.</param>
internal sealed class InputLog(TextWriter error)
{
    /// <summary>How many messages a file may fill the screen with; the rest are counted.</summary>
    private const int ShownPerFile = 50;

    private readonly Dictionary<string, int> _perFile = new(StringComparer.Ordinal);
    private int _skipped;
    private bool _unreadable;

    /// <summary>How many articles were read.</summary>
    public int Articles { get; private set; }

    /// <summary>Takes note of a problem.</summary>
    /// <param name="problem">The problem.</param>
    public void Add(InputProblem problem)
    {
        _skipped += problem.Kind == InputProblemKind.Skipped ? 1 : 0;
        _unreadable |= problem.Kind == InputProblemKind.Unreadable;
        var count = _perFile[problem.File] = _perFile.GetValueOrDefault(problem.File) + 1;
        if (count <= ShownPerFile)
        {
            error.WriteLine(problem.ToString());
        }
    }

    /// <summary>Counts the articles that pass.</summary>
    /// <param name="articles">The articles.</param>
    public IEnumerable<Article> Count(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            Articles++;
            yield return article;
        }
    }

    /// <summary>Says how much was skipped, and nothing when all is well.</summary>
    public void WriteSummary()
    {
        foreach (var (file, count) in _perFile.Where(pair => pair.Value > ShownPerFile).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            error.WriteLine($"{file}: {count - ShownPerFile} more messages");
        }

        if (_skipped > 0)
        {
            error.WriteLine($"claimcheck: {Counted(Articles, "article")} read, {Counted(_skipped, "record")} skipped");
        }
    }

    /// <summary>The exit code of a run that would end with another one if the input had no problems.</summary>
    /// <param name="code">That code.</param>
    /// <param name="strict">Whether every problem counts, not only input that was named and could not be opened.</param>
    public int ExitCode(int code, bool strict) => _unreadable || (strict && _perFile.Count > 0) ? Cli.ExitCode.Failed : code;

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
