using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Quantities;

public sealed class QuantityReaderTests
{
    [Test]
    public void A_hedged_amount_of_money_has_span_number_bound_and_currency()
    {
        const string text = "The fund lost more than 40 million euros.";
        var quantity = QuantityReader.Default.Read(text, null).Single();
        Assert.That(quantity.Span.In(text).ToString(), Is.EqualTo("more than 40 million euros"));
        Assert.That(quantity.Number.In(text).ToString(), Is.EqualTo("40 million"));
        Assert.That(quantity.Value, Is.EqualTo(40_000_000));
        Assert.That(quantity.Bound, Is.EqualTo(Bound.MoreThan));
        Assert.That(quantity.Currency, Is.EqualTo("EUR"));
    }
}
