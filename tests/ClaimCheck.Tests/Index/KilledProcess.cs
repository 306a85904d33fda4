using System.Diagnostics;
using ClaimCheck.Index;

namespace ClaimCheck.Tests.Index;

/// <summary>A process of its own that adds made articles to an index, tells each one's id when it is in, and goes on until it is killed.</summary>
internal static class KilledProcess
{
    /// <summary>The entry point of the test assembly; tests are run by their adapter, which does not come by here.</summary>
    public static void Main(string[] args)
    {
        using var index = ClaimIndex.Open(args[0], ClaimChecker.CreateBuilder().UseThreads(1).Build());
        var random = new Random(index.ArticleCount);
        for (var i = index.ArticleCount; ; i++)
        {
            index.Add(MadeNews.Article(random, $"n{i}"));
            Console.WriteLine($"n{i}");
            Console.Out.Flush();
        }
    }

    /// <summary>Starts the process and kills it some time after it has told a number of ids.</summary>
    /// <param name="path">The index.</param>
    /// <param name="ids">How many ids to wait for.</param>
    /// <param name="pause">How long to wait after the last of them.</param>
    /// <returns>All ids that it told.</returns>
    public static IReadOnlyList<string> Run(string path, int ids, TimeSpan pause)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(KilledProcess).Assembly.Location, path]) { RedirectStandardOutput = true })!;
        List<string> told = [];
        while (told.Count < ids)
        {
            told.Add(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the process ended by itself"));
        }

        Thread.Sleep(pause);
        process.Kill();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            told.Add(line);
        }

        process.WaitForExit();
        return told;
    }
}
