using ClaimCheck.Quantities;
using ClaimCheck.Quantities.Dates;
using CsCheck;

namespace ClaimCheck.Tests.Quantities.Dates;

public sealed class TimeAlgebraTests
{
    private const string Friday = "2025-06-20";

    [TestCase("on 13 June 2025", "on June 13, 2025", nameof(TimeRelation.Equal))]
    [TestCase("on 13 June 2025", "in June 2025", nameof(TimeRelation.Inside))]
    [TestCase("in 2025", "in June 2025", nameof(TimeRelation.Contains))]
    [TestCase("on 9 April 2041", "on 19 April 2041", nameof(TimeRelation.Disjoint))]
    [TestCase("at 4:17 a.m. on June 13", "on June 13", nameof(TimeRelation.Inside))]
    [TestCase("at 4:17 a.m. on June 13", "shortly after 4 a.m. on June 13", nameof(TimeRelation.Inside))]
    [TestCase("at 4:17 a.m. on June 13", "at 5:30 a.m. on June 13", nameof(TimeRelation.OtherClock))]
    [TestCase("at 4:17 a.m.", "at 4:17 a.m. on June 13", nameof(TimeRelation.Equal))]
    [TestCase("at 4:17 a.m.", "on June 13", nameof(TimeRelation.Unknown))]
    [TestCase("at 09:17 GMT", "at 4:17 EST", nameof(TimeRelation.Equal))]
    [TestCase("at 09:17 GMT", "at 4:17 CST", nameof(TimeRelation.OtherClock))]
    [TestCase("at 09:17 UTC", "at 11:17 EET", nameof(TimeRelation.Equal))]
    [TestCase("at 09:52 UTC", "at 10:52 local time", nameof(TimeRelation.Unknown))]
    [TestCase("at 09:52 UTC", "at 10:43 local time", nameof(TimeRelation.OtherClock))]
    [TestCase("in mid-November 2025", "in the middle of December 2025", nameof(TimeRelation.Disjoint))]
    [TestCase("on January 29, 2026", "in late January 2026", nameof(TimeRelation.Inside))]
    [TestCase("in the first quarter of 2026", "in early 2026", nameof(TimeRelation.Inside))]
    [TestCase("in the second quarter of 2026", "in the first half of next year", nameof(TimeRelation.Inside))]
    [TestCase("in the spring of 2029", "in autumn 2028", nameof(TimeRelation.Disjoint))]
    [TestCase("on Monday night", "at about 9.30pm on Monday", nameof(TimeRelation.Contains))]
    [TestCase("overnight into Thursday", "in the early hours of Thursday", nameof(TimeRelation.Contains))]
    public void Relates_stated_times(string first, string second, string relation)
    {
        var (a, b) = (When(first), When(second));
        Assert.That(TimeAlgebra.Relate(a, b).ToString(), Is.EqualTo(relation));
    }

    [Test]
    public void Swapping_the_two_swaps_only_inside_and_contains() => Gen.Select(Times, Times).Sample((a, b) =>
        TimeAlgebra.Relate(b, a) == (TimeAlgebra.Relate(a, b) switch
        {
            TimeRelation.Inside => TimeRelation.Contains,
            TimeRelation.Contains => TimeRelation.Inside,
            var same => same,
        }));

    [Test]
    public void Everything_equals_itself() => Times.Sample(time => TimeAlgebra.Relate(time, time) == TimeRelation.Equal);

    [Test]
    public void A_bound_opens_the_side_that_it_names()
    {
        var year = When("in 2028");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TimeAlgebra.Allowed(year, Bound.AtMost), Is.EqualTo(year with { Start = DateTime.MinValue }));
            Assert.That(TimeAlgebra.Allowed(year, Bound.LessThan).End, Is.EqualTo(year.Start));
            Assert.That(TimeAlgebra.Allowed(year, Bound.AtLeast).End, Is.EqualTo(DateTime.MaxValue));
            Assert.That(TimeAlgebra.Allowed(year, Bound.MoreThan).Start, Is.EqualTo(year.End));
            Assert.That(TimeAlgebra.Allowed(year, Bound.Exact), Is.EqualTo(year));
        }
    }

    private static readonly int?[] Zones = [null, null, 0, 60, -300, 345];

    private static readonly Gen<TimeInterval> Times = Gen.Select(Gen.Int[0, 4000], Gen.Int[1, 2000], Gen.Int[0, 11], Gen.Int[0, 5].Select(i => Zones[i]), Gen.Bool)
        .Select((start, length, grain, zone, clock) =>
        {
            var from = (clock ? DateTime.MinValue.AddMinutes(start % 1440) : new DateTime(2024, 5, 1).AddMinutes(start * 15));
            return new TimeInterval(from, from.AddMinutes(length), (TimeGrain)grain, zone);
        });

    private static TimeInterval When(string text) => DateTexts.Read("It happened " + text + ".", Friday).Single().When!.Value;
}
