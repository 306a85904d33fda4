namespace ClaimCheck.Tests.Reports;

public sealed class HtmlHostileTests
{
    private readonly string _html = TestPage.Render(HostileReport.Build());
    private readonly TestPage _page = TestPage.Of(HostileReport.Build());

    [Test]
    public void Markup_in_an_article_stays_text() => Assert.Multiple(() =>
    {
        Assert.That(_page.Named("script").Count(), Is.EqualTo(1), "only the page's own script");
        Assert.That(_page.All.Where(e => e.Name is "img" or "x" or "b"), Is.Empty);
        Assert.That(_page.All.Where(e => e.Attributes.Keys.Any(k => k.StartsWith("on", StringComparison.Ordinal))), Is.Empty);
        Assert.That(_page.Named("body").Single().Text, Does.Contain(HostileReport.Script), "and is shown as it was written");
    });

    [Test]
    public void Only_http_and_https_addresses_without_credentials_become_links()
    {
        var links = _page.Named("a").Select(a => a["href"]!).Where(h => !h.StartsWith('#')).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(links, Is.Not.Empty);
            Assert.That(links, Has.All.StartsWith("https://ok.example/%22%3E%3Cscript%3E"));
            Assert.That(_html, Does.Not.Contain("href=\"javascript"));
            Assert.That(_html, Does.Not.Contain("secret@"));
        });
    }

    [Test]
    public void Characters_that_reverse_the_text_around_them_are_spelled_out() => Assert.Multiple(() =>
    {
        Assert.That(_html.IndexOfAny(['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']), Is.EqualTo(-1));
        Assert.That(_html, Does.Not.Contain("&#x202E;"));
        Assert.That(_page.Named("body").Single().Text, Does.Contain("[U+202E]txt.exe[U+2066]"));
    });

    [Test]
    public void Sources_values_and_titles_are_isolated_from_the_direction_of_the_text_around_them() => Assert.Multiple(() =>
    {
        Assert.That(_page.Named("cite").Where(c => c.Children.Count != 1 || c.Children[0].Name != "bdi"), Is.Empty);
        Assert.That(_page.Named("blockquote").SelectMany(b => b.Children).Where(p => p["dir"] != "auto"), Is.Empty);
        Assert.That(_page.Named("h4").Where(h => !h.Below().Any(e => e.Name == "bdi")), Is.Empty);
    });

    [Test]
    public void Controls_and_lone_surrogates_do_not_reach_the_page() =>
        Assert.That(_html.Where(c => c is '\u0007' or '\r' || char.IsControl(c) && c is not ('\n' or '\t')), Is.Empty);
}
