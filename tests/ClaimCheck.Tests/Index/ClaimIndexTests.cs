using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Index;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Json;

namespace ClaimCheck.Tests.Index;

public sealed class ClaimIndexTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [Test]
    public void The_report_is_that_of_a_batch_after_any_order_of_adding_replacing_and_removing()
    {
        var findings = 0;
        for (var seed = 1; seed <= 6; seed++)
        {
            using var folder = new TemporaryFolder();
            var random = new Random(seed);
            List<Article> expected = [];
            using (var index = ClaimIndex.Open(folder.At("a.index"), Checker))
            {
                for (var step = 0; step < 25; step++)
                {
                    Change(index, expected, random);
                }

                Assert.That(Json(index.Report()), Is.EqualTo(Json(Checker.Check(expected))), $"seed {seed}");
            }

            using var loaded = ClaimIndex.OpenReadOnly(folder.At("a.index"), Checker);
            Assert.That(Json(loaded.Report()), Is.EqualTo(Json(Checker.Check(expected))), $"seed {seed}, loaded");
            findings += loaded.Report().Findings.Count;
        }

        Assert.That(findings, Is.Positive, "there was something to compare");
    }

    [Test]
    public void Changes_add_up_to_the_findings_of_a_batch()
    {
        var random = new Random(9);
        using var index = ClaimIndex.InMemory(Checker);
        List<Article> expected = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        for (var step = 0; step < 30; step++)
        {
            var change = Change(index, expected, random);
            known.ExceptWith(change.Gone);
            known.UnionWith(change.Report.Findings.Where(static f => !f.Known).Select(static f => f.Fingerprint));
            Assert.That(known, Is.EquivalentTo(Fingerprints(Checker.Check(expected))), $"step {step}");
        }
    }

    [Test]
    public void A_draft_is_told_its_conflicts_and_the_archive_stays_as_it_is()
    {
        using var index = ClaimIndex.InMemory(Checker);
        index.Add(Barge("a", killed: 4));
        var before = Json(index.Report());
        var report = index.Check(Barge("draft", killed: 9));
        Assert.That(report.Findings, Is.Not.Empty);
        Assert.That(report.Articles.Select(static a => a.Id), Is.EqualTo(new[] { "a", "draft" }));
        Assert.That(index.Check(Barge("draft", killed: 4)).Findings, Is.Empty);
        Assert.That(index.Check(Barge("a", killed: 9)).Findings, Is.Empty, "the article of that id counts as replaced");
        Assert.That(Json(index.Report()), Is.EqualTo(before));
    }

    [Test]
    public void Drafts_are_told_the_findings_that_a_batch_of_archive_and_drafts_gives_them()
    {
        var findings = 0;
        for (var seed = 1; seed <= 8; seed++)
        {
            var random = new Random(seed);
            using var index = ClaimIndex.InMemory(Checker);
            List<Article> archive = [.. MadeNews.Articles(random, 12)];
            index.Add(archive);
            Article[] drafts = [MadeNews.Article(random, "d1"), MadeNews.Article(random, $"n{random.Next(12)}"), MadeNews.Article(random, "d2")];
            var ids = drafts.Select(static draft => draft.Id).ToHashSet(StringComparer.Ordinal);
            archive.RemoveAll(article => ids.Contains(article.Id));
            var batch = Checker.Check([.. archive, .. drafts]);
            var own = batch.Claims.Where(claim => ids.Contains(claim.Article)).Select(static claim => claim.Id).ToHashSet(StringComparer.Ordinal);
            var expected = batch with { Findings = [.. batch.Findings.Where(finding => finding.Sides.Any(side => side.Claims.Any(own.Contains)))] };
            Assert.That(Fingerprints(index.Check(drafts)), Is.EquivalentTo(Fingerprints(expected)), $"seed {seed}");
            findings += expected.Findings.Count;
        }

        Assert.That(findings, Is.Positive, "there was something to compare");
    }

    [Test]
    public void Removing_several_articles_takes_their_findings_in_one_step()
    {
        using var index = ClaimIndex.InMemory(Checker);
        index.Add([Barge("a", killed: 4), Barge("b", killed: 9), Barge("c", killed: 9)]);
        var change = index.Remove(["b", "c", "unknown"]);
        Assert.That(change.Gone, Is.Not.Empty);
        Assert.That(index.ArticleCount, Is.EqualTo(1));
        Assert.That(index.StoryCount, Is.Zero);
    }

    [Test]
    public void An_article_that_is_not_English_is_left_out_with_a_note()
    {
        using var index = ClaimIndex.InMemory(Checker);
        var change = index.Add(new Article { Id = "d", Text = "Beim Untergang eines Schiffes vor der Küste sind am Sonntag nach Angaben der Polizei vier Menschen ums Leben gekommen.", Language = "de" });
        Assert.That(change.Report.Notes, Has.Count.EqualTo(1));
        Assert.That(index.ArticleCount, Is.Zero);
    }

    [Test]
    public void An_index_opened_for_reading_refuses_changes()
    {
        using var folder = new TemporaryFolder();
        ClaimIndex.Open(folder.At("a.index"), Checker).Dispose();
        using var index = ClaimIndex.OpenReadOnly(folder.At("a.index"), Checker);
        Assert.That(() => index.Add(Barge("a", 4)), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void An_index_made_with_another_pack_is_refused()
    {
        using var folder = new TemporaryFolder();
        ClaimIndex.Open(folder.At("a.index"), Checker).Dispose();
        var other = ClaimChecker.CreateBuilder().WithoutBuiltInPacks().Build();
        Assert.That(() => ClaimIndex.Open(folder.At("a.index"), other), Throws.TypeOf<IndexFileException>().With.Message.Contain("rule packs"));
    }

    private static IndexChange Change(ClaimIndex index, List<Article> expected, Random random)
    {
        if (expected.Count > 4 && random.Next(4) == 0)
        {
            var gone = expected[random.Next(expected.Count)];
            expected.Remove(gone);
            return index.Remove(gone.Id);
        }

        var article = MadeNews.Article(random, $"n{random.Next(20)}");
        expected.RemoveAll(a => a.Id == article.Id);
        expected.Add(article);
        return index.Add(article);
    }

    private static Article Barge(string id, int killed) => new()
    {
        Id = id,
        Title = "Barge sinks off Port Marrow",
        Text = $"The grain barge Ostrava Star sank off Port Marrow on Sunday, killing {killed} deckhands. Harbour master Lena Quist said Captain Boris Tell had ignored a storm warning.",
    };

    private static IEnumerable<string> Fingerprints(ConsistencyReport report) => report.Findings.Select(static f => f.Fingerprint).Distinct(StringComparer.Ordinal);

    private static string Json(ConsistencyReport report)
    {
        using var bytes = new MemoryStream();
        new JsonReportWriter().Write(report, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
