using System.Globalization;
using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Reports;
using ClaimCheck.RulePacks;
using ClaimCheck.Tests.Cli;
using ClaimCheck.Tests.Reports;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>
/// The library in a process whose culture writes 1.5 as "1,5" or the capital of "i" as "İ". CI runs the other tests under such cultures, too
/// (<c>LC_ALL</c>); these hold in any run.
/// </summary>
public sealed class CultureTests
{
    private static readonly Dictionary<string, string> Expected = In("", Work);

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    public void Readers_claims_reports_packs_and_commands_give_the_same_bytes_in_any_culture(string culture)
    {
        var actual = In(culture, Work);

        foreach (var (part, text) in Expected)
        {
            Assert.That(actual[part], Is.EqualTo(text), part);
        }
    }

    [Test]
    public void The_culture_that_the_run_asks_for_is_in_force()
    {
        if (Environment.GetEnvironmentVariable("LC_ALL") is not { Length: > 4 } asked || asked.StartsWith("C.", StringComparison.Ordinal))
        {
            Assert.Pass("the run asks for none");
        }
        else
        {
            Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo(asked.Split('.')[0].Replace('_', '-')));
        }
    }

    private static Dictionary<string, string> Work()
    {
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        var checker = ClaimChecker.CreateBuilder().UseThreads(1).Build();
        var report = checker.Check(Samples.Articles);
        foreach (var format in ReportWriters.Formats)
        {
            results.Add("report " + format, Written.Text(format, report));
            results.Add("sample report " + format, Written.Text(format, SampleReport.Build()));
        }

        var stored = ConsistencyReport.Load(new MemoryStream(Encoding.UTF8.GetBytes(results["report json"])));
        results.Add("stored report", Written.Text("json", stored));
        results.Add("capitals", Written.Text("json", checker.Check(Samples.Articles.Select(article => article with { Text = article.Text.ToUpperInvariant() }))));
        results.Add("quantities", CliRun.Of("quantities", Samples.Folder).Output);
        results.Add("parse", CliRun.Of("parse", Path.Combine(Samples.Folder, "raid-northgate-daily.md")).Output);
        results.Add("csv", Read("ID;SOURCE;TITLE;TEXT;PUBLISHED\ni;In İzmir;I;\"It is 1,5 or 1.5 I think.\";2031-05-02T08:30:00+03:00\n"));
        results.Add("pack", CliRun.Of("test", Path.Combine(Samples.Folder, "packs", "house-transport.yml")).Output);
        results.Add("schema", RulePack.Schema);
        return results;
    }

    private static string Read(string csv) =>
        string.Join('\n', ArticleFiles.Read(["-"], null, new MemoryStream(Encoding.UTF8.GetBytes(csv))).Select(article => article.ToString()));

    private static T In<T>(string culture, Func<T> work)
    {
        var (current, standard) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (current, standard);
        }
    }
}
