using ClaimCheck.RulePacks;
using ClaimCheck.RulePacks.Lexicon;

namespace ClaimCheck.Tests.RulePacks;

public sealed class RoleLexiconTests
{
    [TestCase("the blast killed 38 people", "killed:Object")]
    [TestCase("38 people were killed in the blast", "killed:Subject")]
    [TestCase("38 people have been killed", "killed:Subject")]
    [TestCase("38 killed in blast", "killed:Subject, Predicate")]
    [TestCase("a blast has killed 38 people", "killed:Object")]
    [TestCase("38 people died", "killed:Subject")]
    [TestCase("38 dead in ferry fire", "killed:Predicate")]
    [TestCase("the fire left twelve dead", "killed:Slot")]
    [TestCase("it claimed the lives of 14 villagers", "killed:Of")]
    [TestCase("it claimed 14 lives", "killed:Slot")]
    [TestCase("the death toll rose to 67", "killed:Value")]
    [TestCase("police confirmed 23 deaths", "killed:Of, Noun")]
    public void Finds_a_role_and_where_its_figure_stands_without_any_analysis(string text, string expected) =>
        Assert.That(Hits(text), Does.Contain(expected));

    [TestCase("the senate killed the bill by 38 votes", "killed")]
    [TestCase("a toll road of 38 kilometres", "killed")]
    [TestCase("the offence carries a maximum of 20 years", "aboard")]
    public void A_wording_that_means_something_else_vetoes_the_role(string text, string role) =>
        Assert.That(Hits(text), Has.None.StartsWith(role + ":"));

    [Test]
    public void Only_the_longer_of_two_phrases_counts_where_one_holds_the_other()
    {
        var hits = Hits("the death toll");
        Assert.That(hits, Has.Length.EqualTo(1));
        Assert.That(hits[0], Is.EqualTo("killed:Value"));
    }

    [TestCase("Police/Noun/NNS/police/2/nsubj killed/Verb/VBD/kill/0/root 38/Num/CD/38/4/nummod men/Noun/NNS/man/2/obj", "killed:Object")]
    [TestCase("38/Num/CD/38/2/nummod men/Noun/NNS/man/4/nsubj:pass were/Aux/VBD/be/4/aux:pass killed/Verb/VBN/kill/0/root", "killed:Subject")]
    [TestCase("38/Num/CD/38/2/nummod men/Noun/NNS/man/0/root killed/Verb/VBN/kill/2/acl in/Adp/IN/in/5/case blast/Noun/NN/blast/3/obl", "killed:Subject, Predicate")]
    [TestCase("38/Num/CD/38/2/nummod men/Noun/NNS/man/5/nsubj:pass were/Aux/VBD/be/5/aux:pass hurt/Verb/VBN/hurt/5/dep arrested/Verb/VBN/arrest/0/root or/Cconj/CC/or/7/cc killed/Verb/VBN/kill/5/conj", "killed:Subject")]
    [TestCase("38/Num/CD/38/2/nummod men/Noun/NNS/man/0/root who/Pron/WP/who/4/nsubj died/Verb/VBD/die/2/acl:relcl", "killed:Subject, Predicate")]
    [TestCase("the/Det/DT/the/2/det killing/Noun/NN/killing/0/root of/Adp/IN/of/5/case 38/Num/CD/38/5/nummod men/Noun/NNS/man/2/nmod", "killed:Of, Noun")]
    [TestCase("the/Det/DT/the/2/det detention/Noun/NN/detention/0/root of/Adp/IN/of/5/case 26/Num/CD/26/5/nummod marchers/Noun/NNS/marcher/2/nmod", "detained:Of")]
    [TestCase("the/Det/DT/the/2/det imprisonment/Noun/NN/imprisonment/0/root of/Adp/IN/of/5/case 9/Num/CD/9/5/nummod editors/Noun/NNS/editor/2/nmod", "detained:Of")]
    public void Reads_the_voice_of_the_clause_from_its_tree(string annotated, string expected)
    {
        var text = WrittenText.Tree(annotated);
        Assert.That(PackKnowledge.BuiltIn.Roles.Find(text, 0, text.Tokens.Length).Select(Print), Does.Contain(expected));
    }

    [TestCase("they drove 9 trams off", "jammed:Slot")]
    [TestCase("they towed 9 trams away", "jammed:Slot")]
    [TestCase("they carried 9 trams away", null)]
    [TestCase("9 trams got jammed", "jammed:Subject")]
    [TestCase("9 trams got badly stuck", "jammed:Subject")]
    public void A_bar_stands_between_words_of_which_any_will_do(string text, string? expected)
    {
        var lexicon = Lexicon("drive|tow N off|away: slot", "get badly| jammed|stuck: subject");
        var written = WrittenText.Bare(text);
        Assert.That(lexicon.Find(written, 0, written.Tokens.Length).Select(Print).FirstOrDefault(), Is.EqualTo(expected));
    }

    [TestCase("9 scratched", true)]
    [TestCase("9 scratches", false)]
    public void A_participle_behind_its_figure_stands_as_written(string text, bool found)
    {
        var written = WrittenText.Bare(text);
        Assert.That(Lexicon("N scratched: before").Find(written, 0, written.Tokens.Length), Has.Count.EqualTo(found ? 1 : 0));
    }

    private static RoleLexicon Lexicon(params string[] phrases)
    {
        var lines = string.Concat(phrases.Select(phrase => $"      {phrase}\n"));
        var pack = RulePack.Parse("claimcheck: 1\nid: house\nroles:\n  jammed:\n    kind: count\n    phrases:\n" + lines, "house.yml");
        return PackKnowledge.Compile([pack]).Roles;
    }

    [Test]
    public void A_figure_in_a_slot_is_told_by_its_tokens()
    {
        var text = WrittenText.Bare("the fire left more than 12 people dead");
        var hit = PackKnowledge.BuiltIn.Roles.Find(text, 0, text.Tokens.Length).Single(h => h.Role.Name == "killed");
        Assert.That((hit.SlotFirst, hit.SlotEnd), Is.EqualTo((3, 7)));
    }

    private static string[] Hits(string sentence)
    {
        var text = WrittenText.Bare(sentence);
        return [.. PackKnowledge.BuiltIn.Roles.Find(text, 0, text.Tokens.Length).Select(Print)];
    }

    private static string Print(RoleHit hit) => $"{hit.Role.Name}:{hit.Counted}";
}
