using System.Globalization;
using System.Xml.Linq;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

/// <summary>What build servers ask of JUnit XML: counts that add up, names that are unique, at most one outcome a case.</summary>
public sealed class JUnitReportTests
{
    [Test]
    public void Counts_names_and_outcomes_hold_to_the_consumers_rules([Values] bool hostile)
    {
        var suites = XDocument.Parse(Written.Text("junit", hostile ? HostileReport.Build() : SampleReport.Build())).Root!;
        var suite = suites.Elements().Single();
        var cases = suite.Elements("testcase").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(suites.Name.LocalName, Is.EqualTo("testsuites"));
            Assert.That(suite.Name.LocalName, Is.EqualTo("testsuite"));
            Assert.That(cases.Select(c => (string)c.Attribute("classname")! + "/" + (string)c.Attribute("name")!), Is.Unique);
            Assert.That(cases.Select(c => c.Elements().Count()), Has.All.LessThanOrEqualTo(1));
            Assert.That(Number(suite, "tests"), Is.EqualTo(cases.Count));
            Assert.That(Number(suite, "failures"), Is.EqualTo(cases.Count(c => c.Element("failure") is not null)));
            Assert.That(Number(suite, "skipped"), Is.EqualTo(cases.Count(c => c.Element("skipped") is not null)));
            Assert.That(Number(suites, "tests"), Is.EqualTo(cases.Count));
        });
    }

    [Test]
    public void A_conflict_fails_a_revision_is_skipped_and_an_agreement_passes()
    {
        var cases = Cases(SampleReport.Build());
        Assert.Multiple(() =>
        {
            Assert.That(Outcome(cases, "How many people were killed", "[f1]"), Is.EqualTo("failure"));
            Assert.That(Outcome(cases, "How many people were killed", "[f2]"), Is.EqualTo("skipped"));
            Assert.That(Outcome(cases, "Who is the captain", "[f3]"), Is.EqualTo("skipped"));
            Assert.That(Outcome(cases, "How many people were aboard", "[k2]"), Is.Null);
        });
    }

    [Test]
    public void A_conflict_that_the_baseline_had_does_not_fail()
    {
        var report = SampleReport.Build();
        Assert.That(Cases(report.ComparedWith(report)).Elements("failure"), Is.Empty);
    }

    private static List<XElement> Cases(ConsistencyReport report) => [.. XDocument.Parse(Written.Text("junit", report)).Descendants("testcase")];

    private static string? Outcome(List<XElement> cases, string start, string end) => cases
        .Single(c => ((string)c.Attribute("name")!).StartsWith(start, StringComparison.Ordinal) && ((string)c.Attribute("name")!).EndsWith(end, StringComparison.Ordinal))
        .Elements().SingleOrDefault()?.Name.LocalName;

    private static int Number(XElement element, string name) => int.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
