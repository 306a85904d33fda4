using ClaimCheck.Matching.Questions;
using ClaimCheck.Quantities;
using ClaimCheck.Tests.Claims;
using ClaimCheck.Verdicts.Judges;

namespace ClaimCheck.Tests.Verdicts;

public sealed class AnswerJudgeTests
{
    private static readonly DateTime Day = new(2025, 6, 13, 0, 0, 0, DateTimeKind.Unspecified);

    [TestCase("It smelt like burning rubber", "it smelt like burning rubber,", nameof(SetRelation.Equal))]
    [TestCase("we are burying people who should not have died", "people who should not have died", nameof(SetRelation.Contains))]
    [TestCase("people who should not have died", "We are burying people who should not have died", nameof(SetRelation.Inside))]
    [TestCase("the cows ate all of the barley", "the cows ate all of the clover", nameof(SetRelation.HardDisjoint))]
    public void Quotations_are_compared_word_by_word(string a, string b, string expected) =>
        Assert.That(new WordingJudge(LemmaRarity.Default).Compare(Frames.Words(a), Frames.Words(b)).ToString(), Is.EqualTo(expected));

    [Test]
    public void Other_quotations_are_not_compared() =>
        Assert.That(new WordingJudge(LemmaRarity.Default).Compare(Frames.Words("nobody got everything today"), Frames.Words("keep your shovel handy tonight")), Is.Null);

    [Test]
    public void A_minute_lies_inside_its_day() => Assert.That(
        new TimeJudge().Compare(Frames.At(Day.AddHours(4), Day.AddHours(4).AddMinutes(1), TimeGrain.Minute), Frames.At(Day, Day.AddDays(1), TimeGrain.Day)),
        Is.EqualTo(SetRelation.Inside));

    [Test]
    public void Two_days_are_apart() => Assert.That(
        new TimeJudge().Compare(Frames.At(Day, Day.AddDays(1), TimeGrain.Day), Frames.At(Day.AddDays(1), Day.AddDays(2), TimeGrain.Day)),
        Is.EqualTo(SetRelation.HardDisjoint));

    [Test]
    public void Clock_times_of_unlike_zones_are_no_contradiction() => Assert.That(
        new TimeJudge().Compare(
            Frames.At(Day.AddHours(4), Day.AddHours(4).AddMinutes(1), TimeGrain.Minute),
            Frames.At(Day.AddHours(9), Day.AddHours(9).AddMinutes(1), TimeGrain.Minute, 0)),
        Is.EqualTo(SetRelation.SoftDisjoint));
}
