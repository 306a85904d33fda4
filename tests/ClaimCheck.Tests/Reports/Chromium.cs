using System.Diagnostics;

namespace ClaimCheck.Tests.Reports;

/// <summary>Runs a headless Chromium on a page of the disk, without network. Tests that need it are ignored by name where it is not installed.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path of the browser, or the test ends as ignored.</summary>
    public static string Required()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is null)
        {
            Assert.Ignore("No Chromium on the path: the page is not rendered. Install the package 'chromium' to run this test.");
        }

        return found!;
    }

    /// <summary>Opens a page and returns what the browser prints.</summary>
    public static string Run(string page, params string[] arguments)
    {
        var browser = Required();
        var profile = Directory.CreateTempSubdirectory("claimcheck-chromium-");
        try
        {
            var start = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] flags =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", $"--user-data-dir={profile.FullName}",
            ];
            foreach (var argument in flags.Concat(arguments).Append(new Uri(page).AbsoluteUri))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var printed = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(60_000))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("The browser did not end within a minute.");
            }

            Assert.That(process.ExitCode, Is.Zero, errors.Result);
            return printed.Result;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
