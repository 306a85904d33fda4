using ClaimCheck.Claims;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Claims;

public sealed class AnswerTextTests
{
    [TestCase(ClaimKind.Count, "38", 38, "person", "38")]
    [TestCase(ClaimKind.Count, "Nine", 9, "person", "nine")]
    [TestCase(ClaimKind.Percent, "11", 11, "percentage", "11%")]
    [TestCase(ClaimKind.Percent, "Four", 4, "percentage", "four percent")]
    [TestCase(ClaimKind.Percent, "3", 3, "percentage point", "3 percentage points")]
    [TestCase(ClaimKind.Measure, "four", 4, "metre", "four metres")]
    [TestCase(ClaimKind.Measure, "one", 1, "metre", "one metre")]
    [TestCase(ClaimKind.Measure, "90", 90, "kilometre per hour", "90 kilometres per hour")]
    [TestCase(ClaimKind.Measure, "12", 12, "square mile", "12 square miles")]
    [TestCase(ClaimKind.Measure, "9", 9, "foot", "9 feet")]
    [TestCase(ClaimKind.Measure, "5'7", 5, "foot", "5'7")]
    [TestCase(ClaimKind.Measure, "5 feet 7", 5, "foot", "5 feet 7")]
    [TestCase(ClaimKind.Temperature, "21", 21, "degree Celsius", "21 degrees Celsius")]
    [TestCase(ClaimKind.Duration, "two century", 2, "century", "two century")]
    [TestCase(ClaimKind.Quote, "We send light", null, null, "“We send light”")]
    [TestCase(ClaimKind.Place, "Port Ellin", null, null, "Port Ellin")]
    public void Answers_read_well_where_they_stand_alone(ClaimKind kind, string text, int? value, string? unit, string expected) =>
        Assert.That(AnswerText.Of(kind, Polarity.Positive, text, value, unit, null), Is.EqualTo(expected));

    [TestCase("2 million", "dollar", "USD", "$2 million")]
    [TestCase("Two million", "dollar", "USD", "two million dollars")]
    [TestCase("5,000", "pound sterling", "GBP", "£5,000")]
    [TestCase("five", "pound sterling", "GBP", "five pounds sterling")]
    [TestCase("20,000", "crown", null, "20,000 crowns")]
    public void Money_has_its_sign_or_unit(string text, string unit, string? currency, string expected) =>
        Assert.That(AnswerText.Of(ClaimKind.Money, Polarity.Positive, text, 2, unit, currency), Is.EqualTo(expected));

    [TestCase(ClaimKind.Count, Bound.MoreThan, "more than 50")]
    [TestCase(ClaimKind.Count, Bound.Exact, "50")]
    [TestCase(ClaimKind.Count, Bound.Vague, "50")]
    [TestCase(ClaimKind.Time, Bound.MoreThan, "after 50")]
    [TestCase(ClaimKind.Date, Bound.AtMost, "by 50")]
    public void The_hedge_is_said_in_words(ClaimKind kind, Bound bound, string expected) => Assert.That(AnswerText.WithHedge("50", kind, bound), Is.EqualTo(expected));

    [TestCase(Polarity.Positive, "yes")]
    [TestCase(Polarity.Negative, "no")]
    public void Whether_something_happened_is_answered_with_yes_or_no(Polarity polarity, string expected) =>
        Assert.That(AnswerText.Of(ClaimKind.Polarity, polarity, "not", null, null, null), Is.EqualTo(expected));

    [TestCase("boat", "boats")]
    [TestCase("family", "families")]
    [TestCase("survey", "surveys")]
    [TestCase("church", "churches")]
    [TestCase("bus", "buses")]
    [TestCase("woman", "women")]
    [TestCase("police", "police")]
    public void Nouns_have_a_plural(string noun, string plural) => Assert.That(Plurals.Of(noun), Is.EqualTo(plural));
}
