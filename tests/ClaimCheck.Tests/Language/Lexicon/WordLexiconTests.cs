using ClaimCheck.Language;
using ClaimCheck.Language.Lexicon;

namespace ClaimCheck.Tests.Language.Lexicon;

internal sealed class WordLexiconTests
{
    private static readonly WordLexicon Words = WordLexicon.Default;

    [TestCase("killing", "kill")]
    [TestCase("killer", "kill")]
    [TestCase("death", "die")]
    [TestCase("election", "elect")]
    [TestCase("arrival", "arrive")]
    [TestCase("destruction", "destroy")]
    [TestCase("explosion", "explode")]
    [TestCase("donation", "donate")]
    [TestCase("payment", "pay")]
    [TestCase("loss", "lose")]
    [TestCase("flight", "fly")]
    [TestCase("growth", "grow")]
    [TestCase("announcement", "announce")]
    [TestCase("investigation", "investigate")]
    [TestCase("resignation", "resign")]
    [TestCase("collapse", "collapse")]
    public void A_noun_leads_to_its_verb(string noun, string verb) =>
        Assert.That(Words.DerivationFamily(noun, UniversalTag.Noun).ToString(), Is.EqualTo(verb));

    [TestCase("rise", "fall", UniversalTag.Verb, true)]
    [TestCase("fall", "rise", UniversalTag.Noun, true)]
    [TestCase("confirm", "deny", UniversalTag.Verb, true)]
    [TestCase("deny", "confirm", UniversalTag.Verb, true)]
    [TestCase("detain", "free", UniversalTag.Verb, true)]
    [TestCase("dead", "alive", UniversalTag.Adj, true)]
    [TestCase("open", "close", UniversalTag.Verb, true)]
    [TestCase("kill", "wound", UniversalTag.Verb, false)]
    [TestCase("rise", "rise", UniversalTag.Verb, false)]
    [TestCase("", "", UniversalTag.Verb, false)]
    public void Opposites_are_told_from_other_pairs(string a, string b, UniversalTag tag, bool expected) =>
        Assert.That(Words.AreAntonyms(a, b, tag), Is.EqualTo(expected));

    [TestCase("quake", "earthquake", UniversalTag.Noun, true)]
    [TestCase("lawyer", "attorney", UniversalTag.Noun, true)]
    [TestCase("buy", "purchase", UniversalTag.Verb, true)]
    [TestCase("approve", "reject", UniversalTag.Verb, false)]
    [TestCase("kill", "wound", UniversalTag.Verb, false)]
    [TestCase("soldier", "civilian", UniversalTag.Noun, false)]
    public void Synonyms_are_only_words_that_can_stand_for_each_other(string a, string b, UniversalTag tag, bool expected) =>
        Assert.That(Words.AreSynonyms(a, b, tag), Is.EqualTo(expected));

    [TestCase("storey", "floor", UniversalTag.Noun)]
    [TestCase("carriage", "coach", UniversalTag.Noun)]
    [TestCase("exhibit", "object", UniversalTag.Noun)]
    [TestCase("firm", "company", UniversalTag.Noun)]
    [TestCase("dwelling", "house", UniversalTag.Noun)]
    [TestCase("home", "house", UniversalTag.Noun)]
    [TestCase("tremor", "earthquake", UniversalTag.Noun)]
    [TestCase("turnout", "crowd", UniversalTag.Noun)]
    [TestCase("pupil", "student", UniversalTag.Noun)]
    [TestCase("flat", "apartment", UniversalTag.Noun)]
    [TestCase("confiscate", "seize", UniversalTag.Verb)]
    [TestCase("arrest", "detain", UniversalTag.Verb)]
    [TestCase("shut", "close", UniversalTag.Verb)]
    [TestCase("demolish", "destroy", UniversalTag.Verb)]
    public void Words_that_news_uses_for_one_thing_or_act_are_alike(string a, string b, UniversalTag tag) => Assert.Multiple(() =>
    {
        Assert.That(Words.Compare(a, b, tag), Is.EqualTo(Likeness.Alike));
        Assert.That(Words.Compare(b, a, tag), Is.EqualTo(Likeness.Alike));
    });

    [TestCase("seabird", "bird", UniversalTag.Noun)]
    [TestCase("van", "vehicle", UniversalTag.Noun)]
    [TestCase("satellite", "spacecraft", UniversalTag.Noun)]
    [TestCase("rifle", "weapon", UniversalTag.Noun)]
    [TestCase("ferry", "ship", UniversalTag.Noun)]
    public void A_kind_is_akin_to_what_it_is_a_kind_of(string a, string b, UniversalTag tag) => Assert.Multiple(() =>
    {
        Assert.That(Words.Compare(a, b, tag), Is.EqualTo(Likeness.Akin));
        Assert.That(Words.Compare(b, a, tag), Is.EqualTo(Likeness.Akin));
    });

    [TestCase("cat", "dog", UniversalTag.Noun)]
    [TestCase("man", "woman", UniversalTag.Noun)]
    [TestCase("boy", "girl", UniversalTag.Noun)]
    [TestCase("monday", "tuesday", UniversalTag.Noun)]
    [TestCase("week", "month", UniversalTag.Noun)]
    [TestCase("soldier", "civilian", UniversalTag.Noun)]
    [TestCase("doctor", "nurse", UniversalTag.Noun)]
    [TestCase("teacher", "pupil", UniversalTag.Noun)]
    [TestCase("church", "mosque", UniversalTag.Noun)]
    [TestCase("bus", "train", UniversalTag.Noun)]
    [TestCase("death", "injury", UniversalTag.Noun)]
    [TestCase("casualty", "death", UniversalTag.Noun)]
    [TestCase("winner", "loser", UniversalTag.Noun)]
    [TestCase("buyer", "seller", UniversalTag.Noun)]
    [TestCase("kill", "injure", UniversalTag.Verb)]
    [TestCase("rise", "fall", UniversalTag.Verb)]
    [TestCase("buy", "sell", UniversalTag.Verb)]
    [TestCase("win", "lose", UniversalTag.Verb)]
    [TestCase("open", "close", UniversalTag.Verb)]
    public void Words_that_exclude_each_other_are_not_alike_however_near_their_texts_are(string a, string b, UniversalTag tag) =>
        Assert.That(Words.Compare(a, b, tag), Is.EqualTo(Likeness.None));

    [TestCase("passenger", NounClasses.Person)]
    [TestCase("minister", NounClasses.Person)]
    [TestCase("airline", NounClasses.Group)]
    [TestCase("week", NounClasses.Time)]
    [TestCase("district", NounClasses.Place)]
    [TestCase("crash", NounClasses.Event)]
    public void Nouns_have_the_class_of_their_usual_sense(string noun, NounClasses expected) =>
        Assert.That(Words.Classes(noun) & expected, Is.EqualTo(expected));

    [TestCase("missile")]
    [TestCase("house")]
    [TestCase("xyzzy")]
    [TestCase("")]
    public void Things_are_not_persons(string noun) => Assert.That(Words.IsPerson(noun), Is.False);

    [TestCase("say", true)]
    [TestCase("announce", true)]
    [TestCase("run", false)]
    public void Verbs_of_saying_are_known(string verb, bool expected) => Assert.That(Words.IsCommunicationVerb(verb), Is.EqualTo(expected));
}
