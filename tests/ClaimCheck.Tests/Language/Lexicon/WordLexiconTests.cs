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
