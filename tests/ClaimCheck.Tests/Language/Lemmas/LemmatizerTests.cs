using ClaimCheck.Language.Lemmas;

namespace ClaimCheck.Tests.Language.Lemmas;

[TestFixture]
internal sealed class LemmatizerTests
{
    [TestCase("soldiers", "NNS", "soldier")]
    [TestCase("bodies", "NNS", "body")]
    [TestCase("crises", "NNS", "crisis")]
    [TestCase("wolves", "NNS", "wolf")]
    [TestCase("buses", "NNS", "bus")]
    [TestCase("churches", "NNS", "church")]
    [TestCase("houses", "NNS", "house")]
    [TestCase("children", "NNS", "child")]
    [TestCase("drones", "NNS", "drone")]
    [TestCase("potatoes", "NNS", "potato")]
    [TestCase("Kills", "VBZ", "kill")]
    [TestCase("denies", "VBZ", "deny")]
    [TestCase("goes", "VBZ", "go")]
    [TestCase("passes", "VBZ", "pass")]
    [TestCase("killed", "VBN", "kill")]
    [TestCase("pledged", "VBD", "pledge")]
    [TestCase("hoping", "VBG", "hope")]
    [TestCase("planning", "VBG", "plan")]
    [TestCase("visited", "VBD", "visit")]
    [TestCase("denied", "VBD", "deny")]
    [TestCase("rose", "VBD", "rise")]
    [TestCase("shot", "VBN", "shoot")]
    [TestCase("changing", "VBG", "change")]
    [TestCase("singing", "VBG", "sing")]
    [TestCase("calling", "VBG", "call")]
    [TestCase("bigger", "JJR", "big")]
    [TestCase("heaviest", "JJS", "heavy")]
    [TestCase("nicest", "JJS", "nice")]
    [TestCase("United", "NNP", "united")]
    [TestCase("The", "DT", "the")]
    [TestCase("'s", "VBG", "'s")]
    [TestCase("s", "NNS", "s")]
    public void Inflection_is_undone(string form, string tag, string lemma) =>
        Assert.That(new Lemmatizer("").Lemma(form, string.Intern(tag)), Is.EqualTo(lemma));

    [Test]
    public void Exceptions_of_the_model_come_first()
    {
        var lemmatizer = new Lemmatizer("PRP:them\tthey\nNNS:people\tperson\n");

        Assert.That(lemmatizer.Lemma("Them", "PRP"), Is.EqualTo("they"));
        Assert.That(lemmatizer.Lemma("people", "NNS"), Is.EqualTo("person"));
    }

    [Test]
    public void Asking_again_gives_the_same_string() =>
        Assert.That(Twice(new Lemmatizer("")), Is.True);

    private static bool Twice(Lemmatizer lemmatizer) => ReferenceEquals(lemmatizer.Lemma("soldiers", "NNS"), lemmatizer.Lemma("soldiers", "NNS"));
}
