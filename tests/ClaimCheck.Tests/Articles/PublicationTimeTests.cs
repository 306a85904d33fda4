using ClaimCheck.Articles;

namespace ClaimCheck.Tests.Articles;

public sealed class PublicationTimeTests
{
    [TestCase("2024-12-26", "2024-12-26")]
    [TestCase(" 2024-12-26T10:00:00Z ", "2024-12-26T10:00:00Z")]
    [TestCase("2024-12-26T10:00Z", "2024-12-26T10:00:00Z")]
    [TestCase("2024-12-26T10:00:00+03:00", "2024-12-26T10:00:00+03:00")]
    public void Reads_and_prints_ISO_8601(string text, string printed)
    {
        Assert.That(PublicationTime.TryParse(text, out var time), Is.True);
        Assert.That(time.ToString(), Is.EqualTo(printed));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("yesterday")]
    [TestCase("2024-13-01")]
    public void Refuses_what_is_no_date(string? text) => Assert.That(PublicationTime.TryParse(text, out _), Is.False);
}
