using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Tests.Reports;

public sealed class HtmlStructureTests
{
    private readonly TestPage _page = TestPage.Of(SampleReport.Build());

    [Test]
    public void Ids_are_unique_and_every_reference_resolves()
    {
        var ids = _page.All.Select(e => e["id"]).OfType<string>().ToList();
        var references = _page.All.SelectMany(e => (e["aria-labelledby"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(_page.All.Select(e => e["href"]).OfType<string>().Where(h => h.StartsWith('#')).Select(h => h[1..]))
            .Concat(_page.All.Select(e => e["data-for"]).OfType<string>());
        Assert.Multiple(() =>
        {
            Assert.That(ids, Is.Unique);
            Assert.That(references.Except(ids), Is.Empty);
        });
    }

    [Test]
    public void Headings_begin_with_one_h1_and_skip_no_level()
    {
        var levels = _page.All.Where(e => e.Name is ['h', >= '1' and <= '6']).Select(e => e.Name[1] - '0').ToList();
        Assert.Multiple(() =>
        {
            Assert.That(levels.Count(l => l == 1), Is.EqualTo(1));
            Assert.That(levels[0], Is.EqualTo(1));
            Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty);
        });
    }

    [Test]
    public void Every_drawing_has_a_text_alternative_or_is_decoration() => Assert.That(
        _page.Named("svg").Where(svg => svg["aria-hidden"] != "true" && !(svg["role"] == "img" && svg["aria-labelledby"] is { Length: > 0 })),
        Is.Empty);

    [Test]
    public void Every_table_has_a_caption_and_scoped_headers() => Assert.Multiple(() =>
    {
        Assert.That(_page.Named("table").Where(t => t.Children[0].Name != "caption"), Is.Empty);
        Assert.That(_page.Named("th").Where(t => t["scope"] is not ("row" or "col")), Is.Empty);
    });

    [Test]
    public void The_page_names_its_language_title_width_and_landmarks() => Assert.Multiple(() =>
    {
        Assert.That(_page.Named("html").Single()["lang"], Is.EqualTo("en"));
        Assert.That(_page.Named("title").First().Text, Is.EqualTo("4 questions with conflicting answers · ClaimCheck"));
        Assert.That(_page.Named("meta").Single(m => m["name"] == "viewport")["content"], Is.EqualTo("width=device-width, initial-scale=1"));
        Assert.That(_page.Named("main").Count(), Is.EqualTo(1));
        Assert.That(_page.Named("a").First()["href"], Is.EqualTo("#findings"), "the first link skips to the findings");
    });

    [Test]
    public void Nothing_is_loaded_from_anywhere()
    {
        var style = _page.Named("style").Single().Text;
        Assert.Multiple(() =>
        {
            Assert.That(_page.All.Where(e => e["src"] is not null || e["srcset"] is not null || e.Name is "link" or "img" or "iframe" or "object" or "embed"), Is.Empty);
            Assert.That(_page.All.Where(e => e["style"] is not null || e.Attributes.Keys.Any(k => k.StartsWith("on", StringComparison.Ordinal))), Is.Empty);
            Assert.That(style, Does.Not.Contain("url(").And.Not.Contain("@import"));
        });
    }

    [Test]
    public void The_policy_allows_the_script_and_the_style_of_the_page_by_hash_and_nothing_else()
    {
        var policy = _page.Named("meta").Single(m => m["http-equiv"] == "Content-Security-Policy")["content"];
        Assert.That(policy, Does.StartWith("default-src 'none'")
            .And.Contain($"script-src '{Hash(_page.Named("script").Single().Text)}'")
            .And.Contain($"style-src '{Hash(_page.Named("style").Single().Text)}'"));
    }

    [Test]
    public void Without_script_every_finding_stands_in_the_page_with_its_quotes_and_links()
    {
        var report = SampleReport.Build();
        var cards = _page.Named("article").ToList();
        Assert.That(cards, Has.Count.EqualTo(report.Findings.Count));
        Assert.Multiple(() =>
        {
            foreach (var (card, finding) in cards.Zip(report.Findings))
            {
                var claims = finding.Sides.SelectMany(s => s.Claims).Concat(finding.Context).Select(id => report.Claims.Single(c => c.Id == id)).ToList();
                Assert.That(card.Text, Does.Contain(finding.Message));
                Assert.That(card.Below().Where(e => e.Name == "mark").Select(e => e.Text), Is.EquivalentTo(claims.Select(c => c.Quote)));
                Assert.That(card.Below().Count(e => e.Name == "a"), Is.EqualTo(claims.Count(c => c.Article != "blog-1")), "one link a quote, where the article has an address");
            }
        });
    }

    [Test]
    public void A_dispute_a_copy_a_cause_and_a_known_finding_are_marked()
    {
        var cards = _page.Named("article").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(cards.Count(c => c.Text.Contains("Dispute: each side names its own source", StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(cards[0].Text, Does.Contain("Word for word the same in 2 articles, so it counts as one source: Kestrel Daily, Vale Courier."));
            Assert.That(cards[0].Text, Does.Contain("61 is the number of people aboard"));
            Assert.That(cards.Count(c => c["data-known"] == "yes" && c.Text.Contains("Known from the baseline", StringComparison.Ordinal)), Is.EqualTo(1));
        });
    }

    [Test]
    public void What_agrees_and_what_was_not_compared_stand_behind_folds()
    {
        var folds = _page.Named("details").Where(d => d["class"] == "fold").Select(d => d.Text).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(folds[0], Does.Contain("How many people were aboard the Almira?").And.Contain("carried 61 passengers and crew"));
            Assert.That(folds[1], Does.Contain("17 claims stood alone").And.Contain("no second source"));
            Assert.That(folds[2], Does.Contain("Ferry disaster: what we know"));
        });
    }

    [Test]
    public void Behind_the_first_four_hundred_findings_each_has_a_row()
    {
        var report = SampleReport.Build();
        var page = TestPage.Of(report with { Findings = [.. Enumerable.Range(0, 450).Select(i => report.Findings[0] with { Id = $"n{i}" })] });
        Assert.Multiple(() =>
        {
            Assert.That(page.Named("article").Count(), Is.EqualTo(400));
            Assert.That(page.Named("td").Where(td => td.Text.StartsWith('n') && td.Children is [{ Name: "code" }]).Select(td => td.Text), Is.EqualTo(Enumerable.Range(400, 50).Select(i => $"n{i}")));
            Assert.That(page.Named("table").Where(t => t.Children[0].Name != "caption"), Is.Empty);
        });
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
