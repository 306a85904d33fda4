using ClaimCheck.Claims;

namespace ClaimCheck.Tests.Claims;

public sealed class AnswerTextTests
{
    [TestCase(ClaimKind.Count, "38", 38, "person", "38")]
    [TestCase(ClaimKind.Measure, "four", 4, "metre", "four metres")]
    [TestCase(ClaimKind.Measure, "one", 1, "metre", "one metre")]
    [TestCase(ClaimKind.Measure, "90", 90, "kilometre per hour", "90 kilometres per hour")]
    [TestCase(ClaimKind.Measure, "12", 12, "square mile", "12 square miles")]
    [TestCase(ClaimKind.Measure, "9", 9, "foot", "9 feet")]
    [TestCase(ClaimKind.Temperature, "21", 21, "degree Celsius", "21 degrees Celsius")]
    [TestCase(ClaimKind.Duration, "two century", 2, "century", "two century")]
    [TestCase(ClaimKind.Quote, "We send light", null, null, "“We send light”")]
    [TestCase(ClaimKind.Place, "Port Ellin", null, null, "Port Ellin")]
    public void Answers_read_well_where_they_stand_alone(ClaimKind kind, string text, int? value, string? unit, string expected) =>
        Assert.That(AnswerText.Of(kind, Polarity.Positive, text, value, unit), Is.EqualTo(expected));

    [TestCase(Polarity.Positive, "yes")]
    [TestCase(Polarity.Negative, "no")]
    public void Whether_something_happened_is_answered_with_yes_or_no(Polarity polarity, string expected) =>
        Assert.That(AnswerText.Of(ClaimKind.Polarity, polarity, "not", null, null), Is.EqualTo(expected));

    [TestCase("boat", "boats")]
    [TestCase("family", "families")]
    [TestCase("survey", "surveys")]
    [TestCase("church", "churches")]
    [TestCase("bus", "buses")]
    [TestCase("woman", "women")]
    [TestCase("police", "police")]
    public void Nouns_have_a_plural(string noun, string plural) => Assert.That(Plurals.Of(noun), Is.EqualTo(plural));
}
