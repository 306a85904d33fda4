using ClaimCheck.Claims.Places;
using ClaimCheck.Matching.Questions;

namespace ClaimCheck.Tests.Matching;

public sealed class AddressComparerTests
{
    [TestCase("2800 block rimrock road", "2900 block rimrock road", nameof(PlaceLevel.Apart))]
    [TestCase("2800 block rimrock road", "2814 rimrock road", nameof(PlaceLevel.Within))]
    [TestCase("2800 block rimrock road", "rimrock road", nameof(PlaceLevel.Within))]
    [TestCase("2800 block rimrock road", "2800 block rimrock road", nameof(PlaceLevel.Same))]
    [TestCase("2800 block n rimrock road", "2800 block rimrock road", nameof(PlaceLevel.Same))]
    [TestCase("200 block n taylor street", "200 block s taylor street", nameof(PlaceLevel.Apart))]
    [TestCase("500 block 28th street", "500 block 28th avenue", nameof(PlaceLevel.Apart))]
    [TestCase("28th street", "28th avenue", nameof(PlaceLevel.Unclear))]
    [TestCase("3000 block moutainwood circle", "3000 block mountainwood circle", nameof(PlaceLevel.Apart))]
    [TestCase("100 park street", "100 mark street", nameof(PlaceLevel.Unclear))]
    [TestCase("3000 lakeside drive", "3000 harbour drive", nameof(PlaceLevel.Unclear))]
    public void Addresses_of_one_street_are_told_apart_and_those_of_two_streets_are_not(string a, string b, string level)
    {
        Assert.That(StreetAddress.TryParse(a, out var first) && StreetAddress.TryParse(b, out var second) ? AddressComparer.Compare(first, second).ToString() : "", Is.EqualTo(level));
    }

    [TestCase("3200 block e rood circle")]
    [TestCase("45 high street")]
    [TestCase("s 1st avenue")]
    [TestCase("north street")]
    public void An_address_reads_back_as_it_is_written(string text) =>
        Assert.That(StreetAddress.TryParse(text, out var address) ? address.ToString() : "", Is.EqualTo(text));

    [TestCase("Millbrook")]
    [TestCase("street")]
    [TestCase("12 street")]
    [TestCase("")]
    [TestCase("Charlotte County")]
    public void What_is_no_address_is_not_read_as_one(string text) => Assert.That(StreetAddress.TryParse(text, out _), Is.False);
}
