using ClaimCheck.Articles;
using ClaimCheck.Claims;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public sealed class DeepLinkTests
{
    [TestCase("killing at least 38 passengers", "https://a.example/x", "https://a.example/x#:~:text=killing%20at%20least%2038%20passengers")]
    [TestCase("a two-thirds, and more & less share", "https://a.example/x?a=1&b=2", "https://a.example/x?a=1&b=2#:~:text=a%20two%2Dthirds%2C%20and%20more%20%26%20less%20share")]
    [TestCase("killing at least 38 passengers", "https://a.example/x#top", "https://a.example/x#top:~:text=killing%20at%20least%2038%20passengers")]
    public void Names_the_quote_in_a_text_directive(string quote, string url, string link) => Assert.That(DeepLink.To(url, Claim(quote, "", "")), Is.EqualTo(link));

    [Test]
    public void A_short_quote_takes_the_words_before_it_along() =>
        Assert.That(DeepLink.To("https://a.example/", Claim("38 dead", "The wire agency reported that ", ".")), Is.EqualTo("https://a.example/#:~:text=wire%20agency%20reported%20that-,38%20dead"));

    [Test]
    public void White_space_in_a_quote_is_one_space() =>
        Assert.That(DeepLink.To("https://a.example/", Claim("a toll that rose\r\n  again and again", "", "")), Is.EqualTo("https://a.example/#:~:text=a%20toll%20that%20rose%20again%20and%20again"));

    [Test]
    public void A_long_quote_is_named_by_its_ends()
    {
        var quote = "one two three four " + string.Join(' ', Enumerable.Repeat("middle", 20)) + " six seven eight nine";
        Assert.That(DeepLink.To("https://a.example/", Claim(quote, "", "")), Is.EqualTo("https://a.example/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine"));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase(" JaVaScRiPt:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//a.example/x")]
    [TestCase("https://user:secret@a.example/")]
    [TestCase("relative/path")]
    [TestCase("https://")]
    [TestCase("")]
    [TestCase(null)]
    public void Other_addresses_become_no_link(string? url) => Assert.That(DeepLink.Safe(url), Is.Null);

    [TestCase("Vale Courier", "https://www.courier.example/x", "Vale Courier")]
    [TestCase(null, "https://www.courier.example/x", "courier.example")]
    [TestCase("http://courier.example:80/a/b?c", null, "courier.example")]
    [TestCase(null, "javascript:alert(1)", "a")]
    [TestCase("", null, "a")]
    public void An_outlet_without_a_name_goes_by_its_host(string? source, string? url, string shown)
    {
        var report = new ReportBuilder().Article("a", source, null, "", "Text.", url).Build();
        Assert.That(new ReportIndex(report).SourceOf("a"), Is.EqualTo(shown));
    }

    private static Claim Claim(string quote, string before, string after) => new()
    {
        Id = "c",
        Article = "a",
        Kind = ClaimKind.Count,
        Quote = quote,
        Context = before + quote + after,
        Span = new TextSpan(before.Length, before.Length + quote.Length),
        Sentence = new TextSpan(0, before.Length + quote.Length + after.Length),
        Value = new ClaimValue { Text = quote, Span = new TextSpan(before.Length, before.Length + quote.Length) },
    };
}
