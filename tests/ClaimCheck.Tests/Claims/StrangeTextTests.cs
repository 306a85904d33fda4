using ClaimCheck.Articles;

namespace ClaimCheck.Tests.Claims;

/// <summary>Texts that are no articles: what a damaged export or a hostile feed holds.</summary>
public sealed class StrangeTextTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().UseThreads(1).Build();

    [TestCase("1,")]
    [TestCase("on Monday ")]
    [TestCase("he said ")]
    [TestCase("killed 12 ")]
    [TestCase("(")]
    [TestCase("\"")]
    [TestCase("Two boats sank")]
    public void A_sentence_of_a_hundred_thousand_characters_has_no_claims(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        Assert.That(Checker.Extract(new Article { Id = "a", Text = text }), Is.Empty);
    }

    [Test]
    public void The_sentences_beside_it_keep_theirs()
    {
        var text = "The storm killed 12 sailors on Monday.\n\n" + string.Concat(Enumerable.Repeat("on Monday ", 10_000)) + "\n\nThe fire injured 9 people on Tuesday.";

        Assert.That(Checker.Extract(new Article { Id = "a", Text = text }).Select(claim => claim.Value.Text), Is.SupersetOf(new[] { "12", "9" }));
    }

    [TestCase("Shortly before sunrise, no other gunmen had been found.")]
    [TestCase("The bridge did not open before 6 a.m.")]
    public void A_time_of_day_without_a_day_does_not_leave_the_calendar(string text) =>
        Assert.That(() => Checker.Extract(new Article { Id = "a", Text = text }), Throws.Nothing);

    [Test]
    public void Times_at_the_ends_of_the_calendar_and_without_a_day_are_read_in_every_sort_of_sentence(
        [Values("before 9 a.m.", "until noon", "since midnight", "before 1 January 0001", "by 31 December 9999", "in 9999", "in the year 1", "before the 1st century",
            "two hundred years before 9:15", "from 23:59 to 00:01", "after 30 December 9999", "10,000 years ago", "in 10,000 years", "at 24:00")] string time)
    {
        string[] statements = ["Nobody was told", "Police had not been told", "The bridge was shut", "The bridge will be shut for two days", "Nine people died", "The dam, built", "No shots were fired"];
        var text = string.Join(' ', statements.Select(statement => statement + " " + time + ", the mayor said."));
        Article[] reports = [new() { Id = "a", Text = text, Published = Frames.On("2025-03-04") }, new() { Id = "b", Text = text.Replace("Nine", "Ten", StringComparison.Ordinal) }];

        Assert.That(() => Checker.Check(reports), Throws.Nothing);
    }
}
