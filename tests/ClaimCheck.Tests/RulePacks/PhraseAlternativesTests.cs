using ClaimCheck.RulePacks.Lexicon;
using ClaimCheck.RulePacks.Phrases;
using ClaimCheck.RulePacks.Shapes;

namespace ClaimCheck.Tests.RulePacks;

public sealed class PhraseAlternativesTests
{
    [TestCase("kill", "kill")]
    [TestCase("(cut|axe) N job|post", "cut|axe N job|post")]
    [TestCase("be (let go|shown the door)", "be let go,be shown the door")]
    [TestCase("go on| strike", "go on strike,go strike")]
    [TestCase("cut (by", "cut (by")]
    public void Bars_stand_for_each_of_their_words(string phrase, string wordings) =>
        Assert.That(string.Join(',', PhraseAlternatives.Expand(phrase)), Is.EqualTo(wordings));

    [Test]
    public void A_pack_may_not_state_more_wordings_than_the_bound() => Assert.Multiple(() =>
    {
        Assert.That(PackChecks.Phrase("a|b|c|d (e|f|g|h) i|j|k|l"), Is.Null);
        Assert.That(PackChecks.Phrase("a|b|c|d (e|f|g|h) i|j|k|l m|n|o|p (q|r|s|t)"), Does.Contain("at most"));
    });

    [Test]
    public void Each_wording_must_say_where_the_figure_stands() => Assert.Multiple(() =>
    {
        Assert.That(PackChecks.PlacedPhrase("(shed|axe) N job"), Is.Null);
        Assert.That(PackChecks.PlacedPhrase("(shed N|axe) job"), Is.Not.Null);
    });

    [TestCase("the foundry wants to shed up to 75 posts", "laid-off:Slot")]
    [TestCase("the tram line has 22 stops", "stops:Slot")]
    [TestCase("the pact brings 900 soldiers home", "withdrawn:Slot")]
    public void The_built_in_packs_know_such_phrases(string sentence, string expected)
    {
        var text = WrittenText.Bare(sentence);
        var hits = PackKnowledge.BuiltIn.Roles.Find(text, 0, text.Tokens.Length).Select(hit => $"{hit.Role.Name}:{hit.Counted}");
        Assert.That(hits, Does.Contain(expected));
    }

    [Test]
    public void A_slot_holds_no_other_thing_before_its_figure()
    {
        var text = WrittenText.Tree(
            "It/Pron/PRP/it/2/nsubj left/Verb/VBD/leave/0/root homes/Noun/NNS/home/2/obj for/Adp/IN/for/6/case 12/Num/CD/12/6/nummod people/Noun/NNS/person/2/obl dead/Adj/JJ/dead/2/xcomp");
        Assert.That(PackKnowledge.BuiltIn.Roles.Find(text, 0, text.Tokens.Length).Where(hit => hit.SlotFirst >= 0 && hit.Role.Name == "killed"), Is.Empty);
    }
}
