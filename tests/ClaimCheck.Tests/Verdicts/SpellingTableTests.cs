using ClaimCheck.Articles;

namespace ClaimCheck.Tests.Verdicts;

/// <summary>Reports of one story that spell one name two ways, or only seem to.</summary>
internal sealed class SpellingTableTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCaseSource(nameof(Rows))]
    public void A_name_that_is_spelled_two_ways_is_found_and_two_names_are_not(string expected, string a, string b, bool held)
    {
        Article[] articles = [new() { Id = "a", Text = a }, new() { Id = "b", Text = b == "-" ? "The council meets on Friday." : b }];
        var found = Checker.CheckAsOneStory(articles).Findings.SelectMany(f => f.Reasons)
            .Where(r => r.StartsWith("spelled two ways", StringComparison.Ordinal) || r.StartsWith("the same ", StringComparison.Ordinal) && r.Contains(", but the ", StringComparison.Ordinal)).ToArray();
        if (!held)
        {
            Assume.That(found.Length > 0, Is.EqualTo(expected != "none"));
        }

        if (expected == "none")
        {
            Assert.That(found, Is.Empty);
        }
        else
        {
            var words = expected.Split('/');
            Assert.That(found.Any(r => Array.TrueForAll(words, word => r.Contains("“" + word + "”", StringComparison.Ordinal))), string.Join("; ", found));
        }
    }

    [Test]
    public void A_report_that_no_other_joins_is_held_against_itself()
    {
        var report = Checker.Check([new() { Id = "a", Text = "Curry Bryson was sentenced on Wednesday. The judge said that Byrson will get credit for 17 days." }]);

        Assert.That(report.Findings.Single().Sides.Select(side => side.Value), Is.EqualTo(new[] { "Curry Bryson", "Byrson" }));
    }

    private static IEnumerable<TestCaseData> Rows() =>
        from row in ConformanceTable.Rows("spellings.tsv")
        let held = row[0][0] != '?'
        select new TestCaseData(row[0].TrimStart('?'), row[1], row[2], held).SetName($"{{m}}({row[1]} {row[2]})");
}
