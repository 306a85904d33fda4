namespace ClaimCheck.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Test]
    public void A_finding_has_its_question_sides_linked_quotes_and_cause()
    {
        var text = Written.Text("markdown", SampleReport.Build());
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("# 4 questions with conflicting answers\n"));
            Assert.That(text, Does.Contain("## Conflict: How many people were killed in the sinking of the Almira off Port Ellery?\n"));
            Assert.That(text, Does.Contain("**B: 61**"));
            Assert.That(text, Does.Contain("- [Kestrel Daily, 3 Mar 2031, 13:40 UTC](<https://kestrel.example/news/4411?id=7&lang=en#top:~:text=Almira-,killed%2061%20people>): “The sinking of the Almira **killed 61 people**, officials")
                .Or.Contain("- [Kestrel Daily, 3 Mar 2031, 13:40 UTC](<https://kestrel.example/news/4411?id=7&lang=en#top:~:text=sinking%20of%20the%20Almira-,killed%2061%20people>)"));
            Assert.That(text, Does.Contain("Likely cause: 61 is the number of people aboard"));
            Assert.That(text, Does.Contain("## Possible conflict, known: Who is the captain of the Almira?"));
        });
    }

    [Test]
    public void Markup_in_an_article_is_escaped()
    {
        var text = Written.Text("markdown", HostileReport.Build());
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("<script>").And.Not.Contain("<img").And.Not.Contain("[link](").And.Not.Contain("](<javascript"));
            Assert.That(text, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));
            Assert.That(text, Does.Contain("| &lt;script&gt;alert(1)&lt;/script&gt; | 1 |"), "a table cell stays one cell");
        });
    }
}
