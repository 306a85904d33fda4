using ClaimCheck.Index;

namespace ClaimCheck.Tests.Index;

public sealed class KillTests
{
    private const int Rounds = 8;

    [Test]
    public void A_process_killed_again_and_again_loses_at_most_the_call_that_had_not_returned()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("a.index");
        var checker = ClaimChecker.CreateBuilder().Build();
        var random = new Random(5);
        var before = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var told = KilledProcess.Run(path, ids: 1 + random.Next(6), TimeSpan.FromMicroseconds(random.Next(20_000)));
            using var index = ClaimIndex.OpenReadOnly(path, checker);
            Assert.That(told.Where(id => !index.Contains(id)), Is.Empty, $"round {round}: what was told to be in is in");
            Assert.That(index.ArticleCount - before - told.Count, Is.InRange(0, 1), $"round {round}: nothing but the call that was not told can be in");
            before = index.ArticleCount;
        }

        using var last = ClaimIndex.OpenReadOnly(path, checker);
        Assert.That(last.Report, Throws.Nothing, "every entry can be read");
    }
}
