using ClaimCheck.Articles;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Two short articles that give figures, held against each other as the table says.</summary>
internal sealed class FigureTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCaseSource(nameof(Rows))]
    public void Finds_that_figures_exclude_each_other_as_the_table_says(string expected, string publishedA, string a, string publishedB, string b, bool held)
    {
        var report = Checker.Check([Article("a", publishedA, a), Article("b", publishedB, b)]);
        var found = report.Findings.Count == 0 ? "none" : report.Findings.Any(f => f.Verdict == Verdict.Conflict) ? "conflict" : "possible";
        if (!held)
        {
            Assume.That(found, Is.EqualTo(expected));
        }

        Assert.That(found, Is.EqualTo(expected));
    }

    private static Article Article(string id, string published, string text) =>
        new() { Id = id, Source = $"Outlet {id}", Text = text, Published = Frames.On(published) };

    private static IEnumerable<TestCaseData> Rows() =>
        from row in ConformanceTable.Rows("figures.tsv")
        let expected = row[0].TrimStart('?')
        select new TestCaseData(expected, row[1], row[2], row[3], row[4], row[0][0] != '?').SetName($"{{m}}({row[2]} {row[4]})");
}
