using System.Diagnostics;
using ClaimCheck.Articles;

namespace ClaimCheck.Cli.Input;

/// <summary>A line on a terminal that says how far the work has come and is gone when it is done; nothing in a pipe. Safe to call from several threads.</summary>
internal sealed class ProgressLine : IProgress<CheckProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private readonly Terminal _terminal;
    private int _width;

    /// <summary>Draws on a terminal's standard error, when that is one.</summary>
    /// <param name="terminal">The terminal.</param>
    public ProgressLine(Terminal terminal) => _terminal = terminal;

    /// <inheritdoc/>
    public void Report(CheckProgress value) => Show(value.Stage switch
    {
        CheckStage.Matching => $"{value.Articles} articles: looking for claims that answer one question",
        CheckStage.Comparing => $"{value.Articles} articles: comparing answers",
        _ => $"{value.Articles} articles read",
    });

    /// <summary>Shows how many articles have passed.</summary>
    /// <param name="articles">The articles.</param>
    public IEnumerable<Article> Watch(IEnumerable<Article> articles)
    {
        var count = 0;
        foreach (var article in articles)
        {
            Report(new CheckProgress(CheckStage.Extracting, ++count));
            yield return article;
        }
    }

    /// <summary>Wipes the line, so that a message can stand in its place.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_width > 0)
            {
                _terminal.Error.Write("\r" + new string(' ', _width) + "\r");
                _width = 0;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Show(string text)
    {
        lock (_lock)
        {
            if (_terminal.ShowProgress && _sinceShown.Elapsed >= Pause)
            {
                _terminal.Error.Write("\r" + text.PadRight(_width));
                _width = text.Length;
                _sinceShown.Restart();
            }
        }
    }
}
