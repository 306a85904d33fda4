using ClaimCheck.Quantities;
using ClaimCheck.RulePacks;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts.Rules;

namespace ClaimCheck.Tests.Verdicts;

public sealed class DevelopmentRuleTests
{
    [Test]
    public void A_later_higher_toll_is_an_update() => Assert.That(
        DevelopmentRule.Between(Frames.Count(4, trend: RoleTrend.Rising), Frames.On("2025-03-01"), Frames.Count(6, trend: RoleTrend.Rising), Frames.On("2025-03-02")),
        Is.EqualTo(Development.Update));

    [Test]
    public void The_order_of_the_claims_does_not_matter() => Assert.That(
        DevelopmentRule.Between(Frames.Count(6, trend: RoleTrend.Rising), Frames.On("2025-03-02"), Frames.Count(4, trend: RoleTrend.Rising), Frames.On("2025-03-01")),
        Is.EqualTo(Development.Update));

    [Test]
    public void A_later_lower_toll_is_no_update() => Assert.That(
        DevelopmentRule.Between(Frames.Count(6, trend: RoleTrend.Rising), Frames.On("2025-03-01"), Frames.Count(4, trend: RoleTrend.Rising), Frames.On("2025-03-02")),
        Is.EqualTo(Development.None));

    [Test]
    public void Fewer_missing_later_is_an_update() => Assert.That(
        DevelopmentRule.Between(Frames.Count(9, "missing", RoleTrend.Falling), Frames.On("2025-03-01"), Frames.Count(2, "missing", RoleTrend.Falling), Frames.On("2025-03-02")),
        Is.EqualTo(Development.Update));

    [Test]
    public void Figures_that_do_not_develop_are_no_update() => Assert.That(
        DevelopmentRule.Between(Frames.Count(183, "aboard"), Frames.On("2025-03-01"), Frames.Count(189, "aboard"), Frames.On("2025-03-02")),
        Is.EqualTo(Development.None));

    [Test]
    public void An_at_least_is_provisional_whatever_the_role() => Assert.That(
        DevelopmentRule.Between(Frames.Count(25, null, bound: Bound.AtLeast), Frames.On("2025-03-01"), Frames.Count(29, null), Frames.On("2025-03-02")),
        Is.EqualTo(Development.Update));

    [Test]
    public void What_one_report_gives_against_others_has_developed_only_where_it_does_by_nature() => Assert.Multiple(() =>
    {
        Assert.That(
            DevelopmentRule.Between(Frames.Count(25, null, bound: Bound.AtLeast), Frames.On("2025-03-01"), Frames.Count(29, null), Frames.On("2025-03-02"), againstOthers: true),
            Is.EqualTo(Development.None));
        Assert.That(
            DevelopmentRule.Between(
                Frames.Count(4, trend: RoleTrend.Rising), Frames.On("2025-03-01"), Frames.Count(6, trend: RoleTrend.Rising), Frames.On("2025-03-02"), againstOthers: true),
            Is.EqualTo(Development.Update));
    });

    [Test]
    public void Without_a_publication_time_a_development_is_unclear() => Assert.That(
        DevelopmentRule.Between(Frames.Count(4, trend: RoleTrend.Rising), null, Frames.Count(6, trend: RoleTrend.Rising), Frames.On("2025-03-02")),
        Is.EqualTo(Development.Unclear));
}
