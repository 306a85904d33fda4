using System.Globalization;
using ClaimCheck.Articles;

namespace ClaimCheck.Tests.EndToEnd;

public sealed class DeterminismTests
{
    private static readonly byte[] Expected = Samples.Json(ClaimChecker.CreateBuilder().UseThreads(1).Build().Check(Samples.Articles));

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(8)]
    public void The_report_has_the_same_bytes_on_any_number_of_threads(int threads)
    {
        Assert.That(Samples.Json(ClaimChecker.CreateBuilder().UseThreads(threads).Build().Check(Samples.Articles)), Is.EqualTo(Expected));
    }

    [Test]
    public void A_checker_that_is_shared_between_threads_gives_each_the_same_report()
    {
        var checker = ClaimChecker.CreateBuilder().UseThreads(2).Build();
        var reports = new byte[6][];

        Parallel.For(0, reports.Length, i => reports[i] = Samples.Json(checker.Check(Samples.Articles)));

        Assert.That(reports, Has.All.EqualTo(Expected));
    }

    [Test]
    public async Task Articles_that_arrive_one_by_one_give_the_same_report()
    {
        var report = await ClaimChecker.CreateBuilder().Build().CheckAsync(Arriving());

        Assert.That(Samples.Json(report), Is.EqualTo(Expected));

        static async IAsyncEnumerable<Article> Arriving()
        {
            foreach (var article in Samples.Articles)
            {
                await Task.Yield();
                yield return article;
            }
        }
    }

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    public void The_report_has_the_same_bytes_in_any_culture(string culture)
    {
        var before = CultureInfo.DefaultThreadCurrentCulture;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.That($"{1.5}", Does.Not.Contain("1.5"), "the culture is in force");
            Assert.That(Samples.Json(ClaimChecker.CreateBuilder().UseThreads(1).Build().Check(Samples.Articles)), Is.EqualTo(Expected));
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }
    }

    [Test]
    public void A_check_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.That(
            async () => await ClaimChecker.CreateBuilder().Build().CheckAsync(Samples.Articles.ToAsyncEnumerable(), null, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
