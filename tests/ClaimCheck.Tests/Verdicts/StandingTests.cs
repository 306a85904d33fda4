using ClaimCheck.Articles;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>A figure that several reports of a story give, and one report that gives another in words of its own.</summary>
internal sealed class StandingTests
{
    private const string Wire = "The court in Korvel heard 46 witnesses in the trial of the ferry's owners.";
    private const string Paper = "The panel examined 46 witnesses before it convicted the owners of the Korvel ferry.";

    [TestCase("A trial that saw 58 people take the stand ended with the conviction of the ferry's owners in Korvel.", true,
        TestName = "One_report_against_others_answers_their_question")]
    [TestCase("A trial that saw 46 people take the stand ended with the conviction of the ferry's owners in Korvel.", false,
        TestName = "A_report_that_has_their_figure_is_not_against_them")]
    [TestCase("The trial of the ferry's owners in Korvel, with 46 witnesses, was followed by 58 people in the gallery.", false,
        TestName = "A_figure_beside_theirs_answers_another_question")]
    [TestCase("A trial that saw 58 people take the stand and 67 people wait outside ended with the conviction of the ferry's owners.", false,
        TestName = "Two_figures_of_one_size_leave_open_which_is_meant")]
    [TestCase("The owners of the Korvel ferry were convicted after 640 pages of evidence.", false, TestName = "A_figure_of_another_size_is_no_answer")]
    [TestCase("The ferry of the convicted owners sank off Korvel, the worst loss in that sea since the Brenna with 58.", false, TestName = "A_number_of_nothing_that_is_told_is_no_answer")]
    public void Finds_where_one_report_stands_alone(string alone, bool conflict)
    {
        var report = ClaimChecker.CreateBuilder().Build().Check([Report("a", Wire), Report("b", Paper), Report("c", alone)]);
        Assert.That(report.Findings.Any(f => f.Verdict == Verdict.Conflict), Is.EqualTo(conflict));
    }

    [Test]
    public void Two_reports_of_which_none_is_joined_by_a_third_do_not_show_it()
    {
        Article[] reports =
        [
            Report("a", "The choir of Korvel sang 46 psalms in the night of prayer."), Report("b", "In Korvel's night of prayer the choir sang 58."),
            Report("c", "The choir had 46 psalms to sing in Korvel's night of prayer."),
        ];
        var checker = ClaimChecker.CreateBuilder().Build();
        Assert.Multiple(() =>
        {
            Assert.That(checker.Check(reports[..2]).Findings, Is.Empty);
            Assert.That(checker.Check(reports).Findings.Select(static finding => finding.Verdict), Is.EqualTo([Verdict.Conflict]));
        });
    }

    private static Article Report(string id, string text) => new() { Id = id, Source = id, Text = text, Published = Claims.Frames.On("2025-06-12") };
}
