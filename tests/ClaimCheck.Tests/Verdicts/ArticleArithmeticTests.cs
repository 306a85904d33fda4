using ClaimCheck.Articles;
using ClaimCheck.Verdicts;

namespace ClaimCheck.Tests.Verdicts;

public sealed class ArticleArithmeticTests
{
    private static readonly ClaimChecker Checker = ClaimChecker.CreateBuilder().Build();

    [TestCase("The airliner carried 46 people: 41 passengers, two pilots and two attendants.", "41 + 2 + 2 = 45", "46")]
    [TestCase("The ship had 52 people aboard (38 tourists, nine sailors and six guides).", "38 + 9 + 6 = 53", "52")]
    [TestCase("On board were 41 passengers, two pilots and two attendants, 46 people in all.", "41 + 2 + 2 = 45", "46")]
    public void Persons_that_are_spelled_out_must_add_up(string text, string sum, string whole) => AssertFinding(text, "sum-differs", sum, whole);

    [Test]
    public void A_part_cannot_exceed_its_whole() => AssertFinding("Nine people were hurt, including 12 children.", "part-exceeds-whole", "12", "nine");

    [TestCase("Oda Lerch, 54, was born in Larnholm in 1961.", "69 or 70 years, from 1961", "54")]
    [TestCase("The 11-year-old aircraft was delivered in 2009.", "21 or 22 years, from 2009", "11")]
    public void An_age_must_fit_the_year_of_birth(string text, string expected, string age) => AssertFinding(text, "age-differs", expected, age);

    [TestCase("The airliner carried 45 people: 41 passengers, two pilots and two attendants.")]
    [TestCase("The airliner carried 46 people: 41 passengers, two pilots, two attendants and a baby.")]
    [TestCase("The airliner carried more than 40 people: 41 passengers, two pilots and two attendants.")]
    [TestCase("The airliner carried 46 people, including 41 passengers and two pilots.")]
    [TestCase("Thirty people were hurt, including 20 sailors and 18 women.")]
    [TestCase("Three towns were hit: 12 houses, four cars and two boats were lost.")]
    [TestCase("Police held 46 people: 41 men in Larnholm, two women and two boys.")]
    [TestCase("Oda Lerch, 70, was born in Larnholm in 1961.")]
    [TestCase("Oda Lerch, 54 when she resigned, was born in Larnholm in 1961.")]
    [TestCase("Oda Lerch, 54, met a sailor who was born in 1961.")]
    [TestCase("The 11-year-old aircraft was delivered in 2020.")]
    [TestCase("Of 182 drones and missiles, 137 were shot down.")]
    public void What_can_be_true_is_not_reported(string text) => Assert.That(Check(text).Findings, Is.Empty);

    [Test]
    public void An_older_version_of_an_article_is_left_out()
    {
        var text = "The airliner carried 46 people: 41 passengers, two pilots and two attendants.";
        var old = Of("old", text) with { Source = "Quay Gazette", Title = "Airliner lost", Published = Day(2) };
        var report = Checker.Check([old, old with { Id = "new", Published = Day(3) }]);

        Assert.That(report.Findings.Select(f => report.Claims.First(c => c.Id == f.Sides[0].Claims[0]).Article), Is.EqualTo(new[] { "new" }));
    }

    private static void AssertFinding(string text, string rule, string first, string second)
    {
        var report = Check(text);
        var finding = report.Findings.Single();

        Assert.That(finding.Rule, Is.EqualTo(rule));
        Assert.That(finding.Verdict, Is.EqualTo(Verdict.Conflict));
        Assert.That(finding.Sides.Select(s => s.Value), Is.EqualTo(new[] { first, second }));
        Assert.That(finding.Sides.SelectMany(s => s.Claims), Is.SubsetOf(report.Claims.Select(c => c.Id)));
        Assert.That(report.Clusters.Select(c => c.Id), Does.Contain(finding.Cluster));
    }

    private static ClaimCheck.Reports.ConsistencyReport Check(string text) => Checker.Check([Of("a", text)]);

    private static PublicationTime Day(int day) => new(new DateTimeOffset(2031, 5, day, 0, 0, 0, TimeSpan.Zero), HasTime: false);

    private static Article Of(string id, string text) =>
        new() { Id = id, Source = "Quay Gazette", Published = Day(2), Text = text };
}
