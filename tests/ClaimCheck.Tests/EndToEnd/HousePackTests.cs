using ClaimCheck.Articles;
using ClaimCheck.RulePacks;

namespace ClaimCheck.Tests.EndToEnd;

/// <summary>What the pack of the sample transport desk makes of a report, beside the report without it.</summary>
public sealed class HousePackTests
{
    private static readonly RulePack Pack = RulePack.Load(Path.Combine(Samples.Folder, "packs", "house-transport.yml"));
    private static readonly ClaimChecker Plain = ClaimChecker.CreateBuilder().Build();
    private static readonly ClaimChecker House = ClaimChecker.CreateBuilder().AddRulePack(Pack).Build();

    [Test]
    public void A_rule_that_is_switched_off_is_silent()
    {
        var articles = Articles("The court sentenced Arlo Venn to 12 years in prison.", "The court sentenced Arlo Venn to seven years in prison.");
        Assert.That(Rules(Plain, articles), Is.EqualTo(new[] { "length-differs" }));
        Assert.That(Rules(House, articles), Is.Empty);
    }

    [Test]
    public void A_tolerance_makes_answers_agree_that_disagree_without_it()
    {
        var articles = Articles("The first tram left the depot at 06:00.", "The first tram left the depot at 06:30.");
        Assert.That(Rules(Plain, articles), Is.EqualTo(new[] { "time-differs" }));
        Assert.That(Rules(House, articles), Is.Empty);
    }

    [Test]
    public void A_suppressed_finding_leaves_its_reason_in_the_report_and_comes_back_after_its_last_day()
    {
        const string Left = "The new tram line in Larnholm will have 16 stops.";
        const string Right = "The new tram line in Larnholm will have 17 stops.";
        var report = House.CheckAsOneStory(Articles(Left, Right));
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Notes, Has.One.StartsWith("a finding of figure-differs is suppressed by the pack house-transport: The 17th stop is the depot halt"));
        Assert.That(Rules(House, Articles(Left, Right, year: 2027)), Is.Empty);
        Assert.That(Rules(House, Articles(Left, Right, year: 2028)), Is.EqualTo(new[] { "figure-differs" }));
    }

    [Test]
    public void A_role_of_the_desk_answers_a_question_of_its_own()
    {
        var articles = Articles("The new tram line in Larnholm will have 16 stops.", "Ridership was put at 11 million.");
        Assert.That(Plain.CheckAsOneStory(articles).Claims.Select(claim => claim.Role), Has.None.EqualTo("ridership"));
        Assert.That(House.CheckAsOneStory(articles).Claims.Select(claim => claim.Role), Has.One.EqualTo("ridership"));
    }

    [TestCase("LTA fined the builder 50 million euros.")]
    [TestCase("Quay House fined the builder 50 million euros.")]
    public void Names_of_the_desk_are_known_by_their_aliases_and_by_what_stands_for_them(string other)
    {
        var articles = Articles("The Larnholm Transit Authority fined the builder 5 million euros.", other);
        Assert.That(Rules(House, articles), Is.EqualTo(new[] { "fines-differ" }));
        Assert.That(Rules(House, Articles("The Tervan Rail Board fined the builder 5 million euros.", other)), Is.Empty);
    }

    [Test]
    public void A_message_of_the_desk_is_filled_in_and_its_note_stands_with_the_reasons()
    {
        var articles = Articles("The Larnholm Transit Authority fined the builder 5 million euros.", "LTA fined the builder 50 million euros.");
        var finding = House.CheckAsOneStory(articles).Findings.Single();
        Assert.That(finding.Message, Is.EqualTo("Larnholm Courier has a fine of €5 million, Harbour Post one of €50 million"));
        Assert.That(finding.Reasons, Does.Contain("Ask the authority's press office; its decisions are public."));
    }

    private static string[] Rules(ClaimChecker checker, Article[] articles) => [.. checker.CheckAsOneStory(articles).Findings.Select(finding => finding.Rule)];

    private static Article[] Articles(string left, string right, int year = 2026) =>
    [
        new() { Id = "courier", Source = "Larnholm Courier", Published = Day(year), Text = left },
        new() { Id = "post", Source = "Harbour Post", Published = Day(year), Text = right },
    ];

    private static PublicationTime Day(int year) => new(new DateTimeOffset(year, 3, 2, 0, 0, 0, TimeSpan.Zero), HasTime: false);
}
