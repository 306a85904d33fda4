using ClaimCheck.Articles;
using ClaimCheck.Checking;

namespace ClaimCheck.Tests.Checking;

public sealed class ArticleVersionTests
{
    private static readonly ArticleHeader First = Header("first", "2031-03-03T06:00:00Z", "Fire at the mill", "https://vale.example/mill");
    private static readonly ArticleHeader Second = Header("second", "2031-03-03T09:00:00Z", "Twelve dead at the mill", "https://vale.example/mill");
    private static readonly ArticleHeader Stranger =
        Header("stranger", "2031-03-03T10:00:00Z", "Fire at the mill", "https://kestrel.example/mill") with { Source = "Kestrel Daily" };


    [Test]
    public void Of_two_articles_with_one_address_the_one_published_last_stands([Values] bool reversed)
    {
        ArticleHeader[] articles = reversed ? [Second, First] : [First, Second];

        Assert.That(Replaced(articles), Is.EqualTo(new[] { "first" }));
        Assert.That(
            new ArticleVersions(articles, [[0, 1]]).Notes(articles),
            Is.EqualTo(new[] { "article \"first\" is an older version of \"second\"; its claims were not compared" }));
    }

    [TestCase("http://VALE.example/mill#latest")]
    [TestCase("https://vale.example/mill/")]
    public void Scheme_case_of_the_host_fragment_and_a_last_slash_do_not_tell_addresses_apart(string address) =>
        Assert.That(Replaced(First with { Url = address }, Second), Is.EqualTo(new[] { "first" }));

    [TestCase("https://vale.example/mill?page=2")]
    [TestCase("https://vale.example/Mill")]
    [TestCase("no address")]
    [TestCase(null)]
    public void Another_address_is_another_article(string? address) => Assert.That(Replaced(First with { Url = address }, Second), Is.Empty);

    [Test]
    public void The_address_of_a_whole_site_names_no_article() =>
        Assert.That(Replaced(First with { Url = "https://vale.example/" }, Second with { Url = "https://vale.example/" }), Is.Empty);

    [Test]
    public void One_source_and_one_headline_are_one_article_whatever_the_address()
    {
        var moved = Second with { Title = " FIRE at  the mill", Url = "https://vale.example/archive/7" };

        Assert.That(Replaced(First, moved), Is.EqualTo(new[] { "first" }));
        Assert.That(Replaced(First, moved with { Source = null }), Is.Empty);
        Assert.That(Replaced(First with { Title = "" }, moved with { Title = "" }), Is.Empty);
    }

    [Test]
    public void Another_outlet_with_the_same_headline_is_another_source() => Assert.That(Replaced(First, Stranger), Is.Empty);

    [Test]
    public void Without_a_date_the_version_that_was_read_last_stands() =>
        Assert.That(Replaced(Second, First with { Published = null }), Is.EqualTo(new[] { "second" }));

    [Test]
    public void Versions_are_followed_from_address_to_headline()
    {
        var third = Header("third", "2031-03-04", "Twelve dead at the mill", "https://vale.example/archive/7");

        Assert.That(Replaced(third, First, Second), Is.EqualTo(new[] { "first", "second" }));
    }

    [Test]
    public void Articles_of_different_stories_both_stand() => Assert.That(new ArticleVersions([First, Second], [[0], [1]]).Notes([First, Second]), Is.Empty);

    [Test]
    public void Claims_of_an_older_version_are_listed_counted_and_not_compared()
    {
        var report = ClaimChecker.CreateBuilder().UseThreads(1).Build().CheckAsOneStory(
        [
            Story("old", "Vale Courier", 12, "2031-03-03T06:00:00Z"),
            Story("new", "Vale Courier", 19, "2031-03-03T09:00:00Z"),
            Story("other", "Kestrel Daily", 19, "2031-03-03T10:00:00Z"),
        ]);

        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Claims.Select(claim => claim.Article), Does.Contain("old"));
        Assert.That(report.Clusters.SelectMany(cluster => cluster.Table).Select(row => row.Article), Has.None.EqualTo("old").And.Some.EqualTo("new"));
        Assert.That(report.NotCompared.Because["older version of an article"], Is.EqualTo(report.Claims.Count(claim => claim.Article == "old")));
        Assert.That(report.Notes, Is.EqualTo(new[] { "article \"old\" is an older version of \"new\"; its claims were not compared" }));
    }

    private static Article Story(string id, string source, int dead, string published) => new()
    {
        Id = id,
        Source = source,
        Title = "Fire at the Sarrow mill",
        Published = PublicationTime.TryParse(published, out var time) ? time : null,
        Text = $"A fire at the Sarrow paper mill killed {dead} workers on Monday, police in Sarrow said.",
    };

    private static ArticleHeader Header(string id, string published, string title, string url) =>
        new(id, "Vale Courier", PublicationTime.TryParse(published, out var time) ? time : null, title, url, [], []);

    private static IEnumerable<string> Replaced(params ArticleHeader[] articles)
    {
        var versions = new ArticleVersions(articles, [[.. Enumerable.Range(0, articles.Length)]]);
        return articles.Where((_, i) => versions.IsReplaced(i)).Select(article => article.Id);
    }
}
