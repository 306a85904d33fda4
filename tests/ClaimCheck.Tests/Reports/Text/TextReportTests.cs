using System.Text;
using ClaimCheck.Articles;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Text;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Reports.Text;

public sealed class TextReportTests
{
    [Test]
    public void A_conflict_shows_both_sides_with_quotes_marks_sources_dates_and_notes()
    {
        var builder = new ReportBuilder()
            .Article("g1", "Quay Gazette", "2031-05-02T08:30:00Z", "Storm", "Two boats were lost in the storm. All else is well.")
            .Article("w1", "Wire", "2031-05-03", "Five boats lost", "A storm.")
            .Article("x1", null, null, "", "It is said that two boats were lost.");
        var two = builder.Claim("g1", "Two boats were lost", "Two");
        var five = builder.Claim("w1", "Five boats lost", "Five", field: ArticleField.Title);
        var said = builder.Claim("x1", "two boats were lost", "two");
        builder.Finding(builder.Cluster("how many boats were lost", two, five, said), Verdict.Conflict, "Two or five boats were lost.",
            [new FindingSide("2", [two, said]), new FindingSide("5", [five])],
            f => f with { Cause = "five is the number at sea", Dispute = true, Copies = [["g1", "x1"]], Reasons = ["same event: the storm"] });

        Assert.That(Write(builder.Build()), Is.EqualTo("""
            conflict: Two or five boats were lost. [answers-differ]
              A: 2
                 Quay Gazette, 2 May 2031, 08:30 UTC (g1)
                 | Two boats were lost in the storm.
                 | ^^^
                 x1, time unknown
                 | It is said that two boats were lost.
                 |                 ^^^
              B: 5
                 Wire, 3 May 2031 (w1), headline
                 | Five boats lost
                 | ^^^^
              note: likely cause: five is the number at sea
              note: each side is credited to another source
              note: one sentence, copied: Quay Gazette, x1
              note: same event: the storm

            1 conflict in 3 articles (3 claims, 1 question answered more than once)

            """));
    }

    [Test]
    public void Long_sentences_are_cut_at_words_around_the_answer()
    {
        var text = string.Concat(Enumerable.Repeat("word after word ", 20)) + "and two boats were lost " + string.Concat(Enumerable.Repeat("on and on ", 20));
        var lines = WriteOne(text, "two boats were lost", "two");
        var quote = lines.First(line => line.Contains("two", StringComparison.Ordinal));
        var marks = lines.First(line => line.Contains('^', StringComparison.Ordinal));

        Assert.That(quote, Does.StartWith("     | … ").And.EndWith(" …").And.Contain("two boats were lost"));
        Assert.That(quote, Has.Length.LessThan(115));
        Assert.That(quote[marks.IndexOf('^', StringComparison.Ordinal)..(marks.LastIndexOf('^') + 1)], Is.EqualTo("two"));
    }

    [Test]
    public void Marks_stand_under_the_answer_where_the_line_holds_breaks_combining_marks_and_emoji()
    {
        var lines = WriteOne("Cafe\u0301\n  owners 🚢 say two boats sank.", "two boats sank", "two");

        Assert.That(lines[3], Is.EqualTo("     | Cafe\u0301 owners 🚢 say two boats sank."));
        Assert.That(lines[4], Is.EqualTo("     | " + new string(' ', 18) + "^^^"));
    }

    [Test]
    public void A_side_with_many_claims_quotes_three_and_names_the_others()
    {
        var builder = new ReportBuilder();
        var ids = Enumerable.Range(1, 6).Select(i =>
        {
            builder.Article($"a{i}", $"Paper {i}", "2031-05-02", "", i == 6 ? "Nine boats." : "Two boats.");
            return builder.Claim($"a{i}", i == 6 ? "Nine boats" : "Two boats", i == 6 ? "Nine" : "Two");
        }).ToArray();
        builder.Finding(builder.Cluster("how many", ids), Verdict.Conflict, "m", [new FindingSide("2", ids[..5]), new FindingSide("9", ids[5..])]);

        var text = Write(builder.Build());

        Assert.That(text.Split("Two boats.").Length - 1, Is.EqualTo(3));
        Assert.That(text, Does.Contain("     also Paper 4, 2 May 2031 (a4), Paper 5, 2 May 2031 (a5)\n"));
    }

    [Test]
    public void Colours_come_only_when_asked_for_and_change_nothing_else()
    {
        var plain = Write(SampleReport.Build());
        var colored = Write(SampleReport.Build(), color: true);

        Assert.That(plain.Contains('\e'), Is.False);
        Assert.That(colored, Does.Contain("\e[1;31mconflict\e[0m"));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", ""), Is.EqualTo(plain));
    }

    [Test]
    public void Text_from_articles_cannot_steer_the_terminal()
    {
        var text = string.Join('\n', WriteOne("\e[2J\u202E two boats sank.", "two boats sank", "two"));

        Assert.That(text.AsSpan().IndexOfAny('\e', '\u202E'), Is.Negative);
    }

    [Test]
    public void Nothing_found_is_said()
    {
        var report = SampleReport.Build() with { Findings = [], Clusters = [] };

        Assert.That(Write(report), Does.StartWith("no contradictions in 13 articles ("));
    }

    [Test]
    public void Reports_with_hostile_texts_and_offsets_are_written()
    {
        Assert.That(() => Write(HostileReport.Build()), Throws.Nothing);
    }

    private static string[] WriteOne(string text, string quote, string answer)
    {
        var builder = new ReportBuilder().Article("a", "Gazette", "2031-05-02", "", text).Article("b", "Wire", "2031-05-02", "", "Nine.");
        var left = builder.Claim("a", quote, answer);
        var right = builder.Claim("b", "Nine", "Nine");
        builder.Finding(builder.Cluster("how many", left, right), Verdict.Conflict, "m", [new FindingSide("2", [left]), new FindingSide("9", [right])]);
        return Write(builder.Build()).Split('\n');
    }

    private static string Write(ConsistencyReport report, bool color = false)
    {
        using var stream = new MemoryStream();
        new TextReportWriter(color).Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
