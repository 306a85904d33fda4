using ClaimCheck.Language.Places;

namespace ClaimCheck.Tests.Language.Places;

internal sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    [TestCase("Portugal", PlaceKind.Country, "PT")]
    [TestCase("the Netherlands", PlaceKind.Country, "NL")]
    [TestCase("US", PlaceKind.Country, "US")]
    [TestCase("U.S.", PlaceKind.Country, "US")]
    [TestCase("Türkiye", PlaceKind.Country, "TR")]
    [TestCase("Turkey", PlaceKind.Country, "TR")]
    [TestCase("Ivory Coast", PlaceKind.Country, "CI")]
    [TestCase("São Paulo", PlaceKind.City, "BR")]
    [TestCase("Sao Paulo", PlaceKind.City, "BR")]
    [TestCase("Lisbon", PlaceKind.Capital, "PT")]
    [TestCase("Washington", PlaceKind.Capital, "US")]
    [TestCase("Kiev", PlaceKind.Capital, "UA")]
    [TestCase("Calif.", PlaceKind.Region, "US")]
    [TestCase("N.Y.", PlaceKind.Region, "US")]
    [TestCase("Bavaria", PlaceKind.Region, "DE")]
    [TestCase("Black Sea", PlaceKind.Area, "")]
    [TestCase("Europe", PlaceKind.Area, "150")]
    public void A_name_leads_to_its_largest_place(string name, PlaceKind kind, string country)
    {
        Place place = Places.Find(name)[0];

        Assert.That((place.Kind, place.Country), Is.EqualTo((kind, country)));
    }

    [TestCase("us")]
    [TestCase("Us")]
    [TestCase("turkey")]
    [TestCase("Northern")]
    [TestCase("Xyzzyville")]
    [TestCase("")]
    [TestCase("-")]
    public void Other_words_are_no_places(string word) => Assert.That(Places.Find(word).IsEmpty, Is.True);

    [Test]
    public void A_name_of_any_length_is_looked_up_without_harm() =>
        Assert.That(Places.Find(new string('A', 100_000)).IsEmpty, Is.True);

    [TestCase("Faro", "Porto", PlaceRelation.Disjoint)]
    [TestCase("Porto", "Portugal", PlaceRelation.ContainedIn)]
    [TestCase("Portugal", "Porto", PlaceRelation.Contains)]
    [TestCase("Porto", "Oporto", PlaceRelation.Same)]
    [TestCase("Kiev", "Kyiv", PlaceRelation.Same)]
    [TestCase("Porto", "Spain", PlaceRelation.Disjoint)]
    [TestCase("Portugal", "Spain", PlaceRelation.Disjoint)]
    [TestCase("Houston", "Texas", PlaceRelation.ContainedIn)]
    [TestCase("Houston", "Calif.", PlaceRelation.Disjoint)]
    [TestCase("Texas", "California", PlaceRelation.Disjoint)]
    [TestCase("Texas", "United States", PlaceRelation.ContainedIn)]
    [TestCase("Portugal", "Europe", PlaceRelation.ContainedIn)]
    [TestCase("Kenya", "Europe", PlaceRelation.Disjoint)]
    [TestCase("Toronto", "Ontario", PlaceRelation.ContainedIn)]
    [TestCase("Lincolnshire", "England", PlaceRelation.ContainedIn)]
    [TestCase("Danube", "Austria", PlaceRelation.Unknown)]
    [TestCase("Georgia", "United States", PlaceRelation.ContainedIn)]
    [TestCase("Xyzzyville", "Portugal", PlaceRelation.Unknown)]
    public void Places_lie_to_each_other_as_on_the_map(string a, string b, PlaceRelation expected) =>
        Assert.That(Places.Relation(a, b), Is.EqualTo(expected));

    [TestCase("Portuguese", "Portugal")]
    [TestCase("Israeli", "Israel")]
    [TestCase("Israelis", "Israel")]
    [TestCase("Briton", "United Kingdom")]
    [TestCase("Azerbaijani", "Azerbaijan")]
    [TestCase("Texan", "Texas")]
    [TestCase("portuguese", "")]
    [TestCase("Monday", "")]
    public void A_word_of_origin_leads_to_its_place(string word, string place) =>
        Assert.That(Places.Demonym(word).ToString(), Is.EqualTo(place));

    [Test]
    public void Every_country_word_of_origin_names_a_place_of_the_gazetteer() =>
        Assert.That(Places.Find(Places.Demonym("Kosovar")).Length, Is.GreaterThan(0));
}
